import type { Store } from '../../../src/store/store.ts';
import { publish } from '../../../src/team/publish.ts';
import { suggest } from '../../../src/team/suggest.ts';
import { vote } from '../../../src/team/vote.ts';
import { fillGlossary } from './fill-glossary.ts';
import { madeUpEntries } from './made-up-entries.ts';
import { by, somebody, teamOf } from './team-of.ts';
import { type EngineName, withStore } from './with-store.ts';

/** How many of a deed are done in a second. */
export interface Rate {
  readonly deed: string;
  readonly oneByOne: number;
  readonly tenAtOnce: number;
}

const SEED = 6;
const OWN = 500;
const AT_ONCE = 10;
/** In milliseconds: before that which counts, and that. */
const WARM_UP = 700;
const LONG = 2500;

/** How fast things are written in a glossary that has some entries. Nothing where there is no such engine. */
export const measureWrites = ({ engine }: { engine: EngineName }): Promise<readonly Rate[] | undefined> =>
  withStore(engine, async (store) => {
    const deeds = await deedsOn(store);
    const rates: Rate[] = [];
    for (const [deed, work] of deeds) {
      await rateOf(work, 1, WARM_UP);
      const oneByOne = await rateOf(work, 1, LONG);
      await rateOf(work, AT_ONCE, WARM_UP);
      rates.push({ deed, oneByOne, tenAtOnce: await rateOf(work, AT_ONCE, LONG) });
    }
    return rates;
  });

type Work = (count: number) => Promise<unknown>;

async function deedsOn(store: Store): Promise<readonly (readonly [string, Work])[]> {
  const team = await teamOf(store);
  const glossary = await fillGlossary(store, 'slack:T1', madeUpEntries(OWN, SEED));
  const fresh = madeUpEntries(60_000, SEED + 1).map(({ updated: _, contributors: __, ...data }, index) => ({
    ...data,
    id: `new-${index}`,
    // Nobody else has it.
    prefLabel: `${data.prefLabel} ${index}`,
    altLabels: [],
  }));
  let next = 0;
  const data = () => fresh[next++] ?? {};
  const ok = async (deed: Promise<{ readonly kind: string }>, expected: string): Promise<void> => {
    const { kind } = await deed;
    if (kind !== expected) throw new Error(`It was ${kind}, and should have been ${expected}.`);
  };
  return [
    ['a bare write', (count) => store.claims.make('slack:T1', `${next++} ${count}`, Date.now())],
    ['publish an entry', () => ok(publish(team, by(glossary), { data: data(), base: 0 }), 'published')],
    [
      'suggest an entry',
      () => {
        const idea = { kind: 'entry', data: data(), base: 0 } as const;
        return ok(suggest(team, by(glossary, somebody(next)), idea), 'suggested');
      },
    ],
    [
      'vote',
      (count) => {
        const asked = { entry: `entry-${count % OWN}`, isHelpful: true };
        return ok(vote(team, by(glossary, somebody(next++)), asked), 'voted');
      },
    ],
  ];
}

/** How often a second something is done, by some who each do it one time after the other. */
async function rateOf(work: Work, atOnce: number, long: number): Promise<number> {
  const start = performance.now();
  let done = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (performance.now() - start < long) {
        await work(done);
        done++;
      }
    }),
  );
  return (1000 * done) / (performance.now() - start);
}
