import { useCallback, useRef, useState } from 'react';
import { newId } from '../../talk/new-id.ts';
import { useDesk } from './desk-context.tsx';
import type { Outcome } from './server.ts';

/** What is done says so, and may be taken back. */
export interface Done {
  readonly says?: string;
  readonly published?: { readonly entry: string; readonly number: number };
}

/** Does things, one at a time: pressed twice, a button does what it does once. */
export function useDeed() {
  const { server, tell, recount } = useDesk();
  const [isBusy, setBusy] = useState(false);
  const running = useRef(false);
  /** Of what the server may have done, though its answer got lost. */
  const unanswered = useRef(new Map<string, string>());

  const act = useCallback(
    async <Data extends Done>(path: string, body: object = {}): Promise<Outcome<Data> | undefined> => {
      if (running.current) return undefined;
      running.current = true;
      setBusy(true);
      const deed = path + JSON.stringify(body);
      const key = unanswered.current.get(deed) ?? newId();
      unanswered.current.set(deed, key);
      const outcome = await server.act<Data>(path, body, key);
      if (outcome.problem === undefined || outcome.problem.status !== undefined)
        unanswered.current.delete(deed);
      running.current = false;
      setBusy(false);
      const { says, published } = outcome.data ?? {};
      if (says !== undefined) tell({ text: says, undo: published && (() => takeBack(published)) });
      recount();
      return outcome;

      async function takeBack({ entry, number }: NonNullable<Done['published']>) {
        const undone = await server.act<Done>(`/entry/${entry}/undo`, { number }, newId());
        tell({ text: undone.data?.says ?? undone.problem?.detail ?? '' });
        recount();
      }
    },
    [server, tell, recount],
  );
  return { act, isBusy };
}
