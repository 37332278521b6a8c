import { join } from 'node:path';
import { expect, it } from 'vitest';
import { english } from '../../src/messages/messages.ts';
import type { Store } from '../../src/store/store.ts';
import { openTeam } from '../../src/team/open-team.ts';
import { Packs } from '../../src/team/packs.ts';
import { open } from '../store/open.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { ada, NOON } from './a-team.ts';
import { expectConfirmed, expectWhole } from './crash-checks.ts';
import { type Lane, workOn } from './crash-deeds.ts';
import { Ledger } from './crash-ledger.ts';
import { type RulesProcess, rulesProgram, startRules } from './rules-in-process.ts';

/** Processes at once, each of which also works alone in a glossary. */
const PROCESSES = 3;
/** What a process has confirmed before it is killed, an import among it, and some milliseconds of what it does then. */
const LEAST_DONE = 3;
const MOST_DONE = 16;
const LONGER = 30;

/**
 * What the rules promise, they keep whenever a process is killed.
 * @param rounds in which processes are started and killed.
 * @param inspect looks at the database itself, at the end.
 */
export function crashContract(
  newAddress: () => Promise<string>,
  { rounds, inspect }: { readonly rounds: number; readonly inspect?: (address: string) => void },
): void {
  const program = rulesProgram();
  it('whoever is killed, nothing that was confirmed is lost, and nothing is half done', {
    timeout: 90_000,
  }, async () => {
    const address = await newAddress();
    const store = await open(address);
    const ledger = new Ledger();
    const together = await glossaryOf(store, 'slack:T0');
    const alone = await Promise.all(
      Array.from({ length: PROCESSES }, (_, index) => glossaryOf(store, `slack:T${index + 1}`)),
    );
    for (let round = 0; round < rounds; round++) {
      const processes = await Promise.all(alone.map(() => startRules(program(), address)));
      await Promise.all(
        processes.map((process, index) => {
          const lane = { process, ledger, done: killedSome(process) };
          const name = `r${round}-${index}`;
          return Promise.all([
            workOn({ ...lane, name: `${name}a`, glossary: together, isAlone: false }),
            workOn({ ...lane, name: `${name}b`, glossary: together, isAlone: false }),
            workOn({ ...lane, name: `${name}c`, glossary: alone[index] ?? '', isAlone: true }),
          ]);
        }),
      );
      // Not each time, for it takes longer than a round; but after the last.
      if ((rounds - round) % 2 === 0) continue;
      // At one moment: a server may still be busy with what a process asked of it last.
      const kept = await copyOf(store);
      await expectConfirmed(kept, ledger);
      for (const glossary of [together, ...alone]) await expectWhole(kept, glossary, ledger);
    }
    await store.check();
    const { overlays } = openTeam(store, new Packs([], english));
    for (const glossary of [together, ...alone])
      for await (const { entry, body } of store.revisions.since(glossary, 0))
        expect((await overlays.of(glossary)).glossary.entry(entry)).toEqual(body);
    await overlays.close();
    inspect?.(address);
  });
}

async function glossaryOf(store: Store, workspace: string): Promise<string> {
  const glossary = await store.glossaries.of(workspace, NOON);
  await store.people.setRole(glossary, ada.person, 'editor');
  return glossary;
}

/**
 * Kills a process at random, some time after some of what it does is done, however long that takes.
 * @returns what is called when something is.
 */
function killedSome(process: RulesProcess): Lane['done'] {
  let left = LEAST_DONE + Math.floor(Math.random() * (MOST_DONE - LEAST_DONE));
  let hasImported = false;
  let isEnding = false;
  return (what) => {
    left--;
    hasImported ||= what === 'import';
    if (isEnding || left > 0 || !hasImported) return;
    isEnding = true;
    setTimeout(() => void process.kill(), Math.random() * LONGER);
  };
}

/** A store that has what another had at one moment. */
async function copyOf(store: Store): Promise<Store> {
  const copy = await open(join(await temporaryFolder(), 'copy.db'));
  await copy.restore(store.backup());
  return copy;
}
