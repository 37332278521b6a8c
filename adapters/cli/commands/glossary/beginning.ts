import { isRefused } from '../../../../src/messages/refused.ts';
import type { Store } from '../../../../src/store/store.ts';
import { StoreError } from '../../../../src/store/store-error.ts';
import { transact } from '../../../../src/team/transact.ts';

/**
 * A store in which a workspace begins with the first that is kept of it: what is refused, or only looks, leaves nothing behind.
 * @param glossary the id that its glossary gets then.
 */
export function beginning(store: Store, workspace: string, glossary: string): Store {
  let isBegun = false;
  return {
    ...store,
    async atomically<T>(work: Parameters<typeof store.atomically<T>>[0]): Promise<T> {
      if (isBegun) return store.atomically(work);
      let isKept = false;
      const result = await transact<T>(store, async (records, refuse) => {
        isKept = false;
        if ((await records.glossaries.of(workspace, Date.now(), glossary)) !== glossary)
          throw new StoreError(
            'conflict',
            `Somebody else began the glossary of ${workspace} just now: try again.`,
          );
        const done = await work(records);
        if (isNothing(done)) return refuse(done);
        isKept = true;
        return done;
      });
      isBegun = isKept;
      return result;
    },
  };
}

const isNothing = (result: unknown): boolean =>
  typeof result === 'object' &&
  result !== null &&
  'kind' in result &&
  isRefused(result as { readonly kind: string });
