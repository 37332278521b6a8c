import { type Kysely, sql } from 'kysely';
import type { Counted, Statistics } from '../../team/statistics.ts';
import { inBatches, PRUNED_AT_ONCE } from '../in-batches.ts';
import { kept } from '../kept.ts';
import type { Schema } from '../schema.ts';
import type { Transact } from '../transact.ts';

/** How often each stands there. In order: who writes the same rows in another one may wait for who waits for them. */
function tallied(all: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Where a key would stand, in what is counted of the glossary as a whole. */
const WHOLE = '';

export function sqlStatistics(database: Kysely<Schema>, transact: Transact): Statistics {
  const countedIn = (glossary: string, what: string, from: string, to: string) =>
    database
      .selectFrom('statistics')
      .where('glossary', '=', kept(glossary))
      .where('what', '=', kept(what))
      .where('day', '>=', kept(from))
      .where('day', '<=', kept(to));

  const countAll: Statistics['countAll'] = (glossary, day, all) =>
    transact(async (transaction) => {
      const asked = tallied(all.flatMap(({ what, key }) => (what === 'asked' && key ? [kept(key)] : [])));
      if (asked.length > 0)
        await transaction
          .insertInto('asked')
          .values(asked.map(([entry, count]) => ({ glossary: kept(glossary), entry, count })))
          .onConflict((conflict) =>
            conflict
              .columns(['glossary', 'entry'])
              .doUpdateSet(({ eb, ref }) => ({ count: eb('asked.count', '+', ref('excluded.count')) })),
          )
          .execute();
      // The rows that all write come last: who waits for them holds the others up for the shortest.
      const keyed = all.flatMap(({ what, key }) => (key ? [JSON.stringify([what, kept(key)])] : []));
      const whole = all.map(({ what }) => JSON.stringify([what, WHOLE]));
      const rows = [...tallied(keyed), ...tallied(whole)].map(([row, count]) => {
        const [what, key] = JSON.parse(row) as [Counted, string];
        return { glossary: kept(glossary), day: kept(day), what, key, count };
      });
      if (rows.length > 0)
        await transaction
          .insertInto('statistics')
          .values(rows)
          .onConflict((conflict) =>
            conflict
              .columns(['glossary', 'what', 'key', 'day'])
              .doUpdateSet(({ eb, ref }) => ({ count: eb('statistics.count', '+', ref('excluded.count')) })),
          )
          .execute();
    });

  return {
    count: (glossary, day, what, key) => countAll(glossary, day, [{ what, key }]),
    countAll,

    async most(glossary, what, from, to, limit) {
      // PostgreSQL's sum of big integers is of another type.
      const sum = sql<number>`cast(sum(count) as bigint)`;
      return countedIn(glossary, what, from, to)
        .where('key', '<>', WHOLE)
        .groupBy('key')
        .orderBy(sum, 'desc')
        .orderBy('key')
        .limit(limit)
        .select(['key', sum.as('count')])
        .execute();
    },

    async byDay(glossary, what, from, to) {
      return countedIn(glossary, what, from, to)
        .where('key', '=', WHOLE)
        .orderBy('day')
        .select(['day', 'count'])
        .execute();
    },

    async asked(glossary) {
      const rows = await database
        .selectFrom('asked')
        .where('glossary', '=', kept(glossary))
        .select(['entry', 'count'])
        .execute();
      return new Map(rows.map(({ entry, count }) => [entry, count]));
    },

    async prune(before) {
      kept(before);
      await inBatches(() => transact((transaction) => pruneBatch(transaction, before)));
    },
  };
}

async function pruneBatch(transaction: Kysely<Schema>, before: string): Promise<bigint> {
  const pruned = await transaction
    .deleteFrom('statistics')
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('glossary', 'what', 'key', 'day'),
        'in',
        selectFrom('statistics')
          .where('day', '<', before)
          .select(['glossary', 'what', 'key', 'day'])
          .limit(PRUNED_AT_ONCE)
          .$asTuple('glossary', 'what', 'key', 'day'),
      ),
    )
    .returning(['glossary', 'what', 'key', 'count'])
    .execute();
  for (const { glossary, what, key, count } of pruned) {
    if (what !== 'asked' || key === WHOLE) continue;
    const { count: left } = await transaction
      .updateTable('asked')
      .set(({ eb }) => ({ count: eb('count', '-', count) }))
      .where('glossary', '=', glossary)
      .where('entry', '=', key)
      .returning('count')
      .executeTakeFirstOrThrow();
    if (left === 0)
      await transaction
        .deleteFrom('asked')
        .where('glossary', '=', glossary)
        .where('entry', '=', key)
        .execute();
  }
  return BigInt(pruned.length);
}
