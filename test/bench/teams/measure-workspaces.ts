import { setImmediate } from 'node:timers/promises';
import { answerQuestion } from '../../../src/answer/answer-question.ts';
import type { Resources } from '../../../src/answer/resources.ts';
import { openAt } from '../../store/open-at.ts';
import { used } from '../cost.ts';
import { quantile } from '../quantile.ts';
import { Random } from '../random.ts';
import { fillGlossary } from './fill-glossary.ts';
import { madeUpEntries } from './made-up-entries.ts';
import { teamOf } from './team-of.ts';

export interface Workspaces {
  /** Where their store is. */
  readonly address: string;
  readonly workspaces: number;
  /** Entries of its own that each has. */
  readonly entries: number;
}

const SEED = 8;
/** Entries that workspaces have a stretch of. */
const POOL = 20_000;
/** Questions before those that count, and warm ones. */
const WARM_UP = 20;
const WARM = 4_000;
const DESCRIPTION = 'the thing that spreads requests over servers';

/** Makes the store of many workspaces. @returns how long that took, in milliseconds. */
export async function makeWorkspaces({ address, workspaces, entries }: Workspaces): Promise<number> {
  const start = performance.now();
  const store = await openAt(address);
  const pool = madeUpEntries(POOL, SEED);
  for (let index = 0; index < workspaces; index++)
    await fillGlossary(store, nameOf(index), stretch(pool, index, entries));
  await store.close();
  return performance.now() - start;
}

const nameOf = (index: number): string => `slack:T${index}`;
const stretch = <T>(pool: readonly T[], index: number, length: number): readonly T[] => {
  const from = (index * 37) % (pool.length - length);
  return pool.slice(from, from + length);
};

export interface WorkspacesMeasured {
  /** In milliseconds: of names that a team has of its own, beside names of the packs where there is nothing over them. */
  readonly cold: Times;
  readonly warm: Times;
  readonly packs: Times;
  /** How many overlays were held once all had been asked, and the bytes that all of them took. */
  readonly held: number;
  readonly bytes: number;
  /** What they took once somebody had described something in each, so that its definitions were searched. */
  readonly described: number;
  /** The megabytes that were allowed; and what the whole process took of the machine's memory. */
  readonly most: number;
  readonly resident: number;
}

interface Times {
  readonly questions: number;
  readonly p50: number;
  readonly p99: number;
  /** The median of what the processor worked for one, whatever else it had to do. */
  readonly worked: number;
}

/** Asks in many workspaces, in each some times. Needs `--expose-gc`. */
export async function measureWorkspaces(
  asked: Workspaces & { cold: number; megabytes: number },
): Promise<WorkspacesMeasured> {
  const { address, workspaces, entries, megabytes } = asked;
  const store = await openAt(address);
  const team = await teamOf(store, megabytes);
  const packs = team.packs.of(null);
  const random = new Random(SEED, 'asked');
  const pool = madeUpEntries(POOL, SEED).map(({ prefLabel }) => prefLabel);
  const shipped = [...packs.glossary.concepts()].map(({ prefLabel }) => prefLabel);
  const nameIn = (index: number): string =>
    random.pick(entries === 0 ? shipped : stretch(pool, index, entries));
  const seenIn = async (index: number): Promise<Resources> =>
    team.overlays.of(await store.glossaries.of(nameOf(index), 0));
  const ask = async (index: number): Promise<Took> => {
    const [glossary, name] = [await store.glossaries.of(nameOf(index), 0), nameIn(index)];
    return timed(async () => define(name, await team.overlays.of(glossary)));
  };

  const all = random.shuffled(Array.from({ length: workspaces }, (_, index) => index));
  // What all share is made, and the code compiled.
  for (const name of shipped) define(name, packs);
  packs.definitions.search(DESCRIPTION, 5);
  for (const index of all.splice(0, WARM_UP)) await ask(index);
  const before = used();
  const chosen = all.slice(0, asked.cold);
  const seen: WeakRef<Resources>[] = [];
  const cold: Took[] = [];
  for (const index of chosen) {
    cold.push(await ask(index));
    seen.push(new WeakRef(await seenIn(index)));
    // What a WeakRef has looked at stays until then.
    await setImmediate();
  }
  const bytes = used() - before;
  const { rss: resident } = process.memoryUsage();
  const held = seen.filter((ref) => ref.deref() !== undefined).length;

  const last = chosen.slice(-held);
  const [warm, bare]: [Took[], Took[]] = [[], []];
  for (let count = 0; count < WARM; count++) {
    const index = last[count % last.length] ?? 0;
    warm.push(await ask(index));
    const name = random.pick(shipped);
    bare.push(await timed(async () => define(name, packs)));
  }
  for (const index of last) (await seenIn(index)).definitions.search(DESCRIPTION, 5);
  const described = used() - before;
  await team.overlays.close();
  await store.close();
  const times = { cold: timesOf(cold), warm: timesOf(warm), packs: timesOf(bare) };
  return { ...times, held, bytes, described, most: megabytes, resident };
}

/** Milliseconds that something took, and that the processor worked for it. */
interface Took {
  readonly time: number;
  readonly worked: number;
}

async function timed(work: () => Promise<unknown>): Promise<Took> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { time: performance.now() - start, worked: (user + system) / 1000 };
}

const define = (term: string, resources: Resources) =>
  answerQuestion({ kind: 'define', terms: [term] }, resources);

function timesOf(all: readonly Took[]): Times {
  const times = all.map(({ time }) => time);
  return {
    questions: all.length,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    worked: quantile(
      all.map(({ worked }) => worked),
      0.5,
    ),
  };
}
