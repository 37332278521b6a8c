import { FIVE, type Found, type Searcher } from './engine.ts';
import { isNegative, type Query } from './queries.ts';

/** How the queries of a class were answered: counts. */
export interface Tally {
  queries: number;
  /** What is meant comes first. */
  first: number;
  amongFive: number;
  /** Anything at all was found. */
  found: number;
  answered: number;
  answeredRightly: number;
  offered: number;
  offeredRightly: number;
  /** Queries that are as near to another headword as to what is meant; in these, what is meant may come second by chance. */
  tied: number;
  firstOfTied: number;
}

const emptyTally = (): Tally => ({
  queries: 0,
  first: 0,
  amongFive: 0,
  found: 0,
  answered: 0,
  answeredRightly: 0,
  offered: 0,
  offeredRightly: 0,
  tied: 0,
  firstOfTied: 0,
});

export type Accuracy = ReadonlyMap<Query['class'], Tally>;

/** How an engine answers each class of queries. */
export async function measureAccuracy(searcher: Searcher, queries: readonly Query[]): Promise<Accuracy> {
  const tallies = new Map<Query['class'], Tally>();
  for (const query of queries) {
    const tally = tallies.get(query.class) ?? emptyTally();
    tallies.set(query.class, tally);
    const found = await searcher.search(query.text);
    count(tally, query, found, searcher.list?.(query.text) ?? found.ids);
  }
  return tallies;
}

function count(
  tally: Tally,
  { target, tied }: Query,
  { ids, verdict }: Found,
  listed: readonly string[],
): void {
  const isRight = (id: string): boolean => target.has(id);
  const first = ids.slice(0, 1).some(isRight);
  tally.queries += 1;
  tally.first += Number(first);
  tally.amongFive += Number(listed.slice(0, FIVE).some(isRight));
  tally.found += Number(ids.length > 0);
  tally.answered += Number(verdict === 'answer');
  tally.answeredRightly += Number(verdict === 'answer' && first);
  tally.offered += Number(verdict === 'choices');
  tally.offeredRightly += Number(verdict === 'choices' && ids.some(isRight));
  tally.tied += Number(tied);
  tally.firstOfTied += Number(tied && first);
}

/** The counts of several classes together. */
export function total(accuracy: Accuracy, includes: (name: Query['class']) => boolean): Tally {
  const sum = emptyTally();
  for (const [name, tally] of accuracy)
    if (includes(name)) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
  return sum;
}

/** A share averaged over the classes that have a target, each counting the same. */
export function average(accuracy: Accuracy, share: (tally: Tally) => number): number {
  const shares = [...accuracy].filter(([name]) => !isNegative(name)).map(([, tally]) => share(tally));
  return shares.reduce((sum, each) => sum + each, 0) / shares.length;
}

/** Of what isn't there, the queries that nobody could have meant a headword by; the rest are real words close to one. */
export const isFar = (name: Query['class']): boolean => isNegative(name) && name !== 'real word close by';
