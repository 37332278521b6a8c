import type { Glossary } from '../glossary/glossary.ts';
import type { Records } from '../store/store.ts';
import type { Team } from './team.ts';
import { transact } from './transact.ts';
import { type View, viewIn } from './view.ts';

/** What a team sees in a transaction. */
export interface Sight {
  /** The packs that it has turned on. */
  readonly packs: Glossary;
  /** With its own entries over them. */
  readonly view: View;
}

/** Thrown where a team has changed its packs since they were looked at. */
class PacksChanged extends Error {}

/**
 * Does work in a transaction, which may look at what the team sees there. It is done again from the start where the team changed
 * its packs just before.
 */
export async function seeing<T>(
  { store, packs, overlays }: Team,
  glossary: string,
  work: (records: Records, refuse: (why: T) => never, look: () => Promise<Sight>) => Promise<T>,
): Promise<T> {
  for (let change = 0; ; change++) {
    // Before the transaction, which nothing else gets into.
    const overlaid = await overlays.at(glossary, change);
    change = overlaid.change;
    try {
      return await transact<T>(store, (records, refuse) =>
        work(records, refuse, async () => {
          if ((await packs.in(records, glossary)) !== overlaid.packs) throw new PacksChanged();
          const { glossary: seen } = overlaid.packs;
          return { packs: seen, view: await viewIn(records, seen, glossary, overlaid) };
        }),
      );
    } catch (error) {
      if (!(error instanceof PacksChanged)) throw error;
    }
  }
}
