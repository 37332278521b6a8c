import { readFiles } from '../../../src/interchange/read-files.ts';
import { readGlossary } from '../../../src/interchange/read-glossary.ts';
import { carryOut } from '../../../src/team/importing/carry-out.ts';
import { planImport } from '../../../src/team/importing/plan.ts';
import { undoImport } from '../../../src/team/importing/undo.ts';
import { by, teamOf } from './team-of.ts';
import { type EngineName, withStore } from './with-store.ts';

/** What an import takes, in milliseconds. */
export interface ImportTimes {
  readonly entries: number;
  readonly added: number;
  readonly read: number;
  readonly plan: number;
  readonly carryOut: number;
  /** The first question after it. */
  readonly seen: number;
  readonly undo: number;
}

/** Imports a file into a glossary that is empty, over the shipped packs, and undoes it. Nothing where there is no such engine. */
export const measureImport = (asked: {
  engine: EngineName;
  path: string;
}): Promise<ImportTimes | undefined> =>
  withStore(asked.engine, async (store) => {
    const team = await teamOf(store);
    const glossary = await store.glossaries.of('slack:T1', Date.now());
    const readIt = async () => readGlossary(await readFiles(asked.path), { lang: 'en' });
    // So that compiling the code is no part of it.
    await readIt();
    const [read, { entries }] = await timed(readIt);
    const [planned, plan] = await timed(() => planImport(team, by(glossary), entries));
    if (plan.kind !== 'plan') throw new Error(plan.kind);
    const [carriedOut, outcome] = await timed(() => carryOut(team, by(glossary), plan));
    if (outcome.kind !== 'imported') throw new Error(outcome.kind);
    const [seen] = await timed(() => team.overlays.of(glossary));
    const [undone] = await timed(() => undoImport(team, by(glossary), outcome.id));
    await team.overlays.close();
    return {
      entries: entries.length,
      added: outcome.added,
      read,
      plan: planned,
      carryOut: carriedOut,
      seen,
      undo: undone,
    };
  });

async function timed<T>(work: () => Promise<T>): Promise<readonly [number, T]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}
