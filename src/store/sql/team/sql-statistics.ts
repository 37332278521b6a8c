import { type Kysely, sql } from 'kysely';
import type { Statistics } from '../../team/statistics.ts';
import { inBatches, PRUNED_AT_ONCE } from '../in-batches.ts';
import { kept } from '../kept.ts';
import type { Schema } from '../schema.ts';
import type { Transact } from '../transact.ts';

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

  return {
    count: (glossary, day, what, key = WHOLE) =>
      transact(async (transaction) => {
        const counted = { glossary: kept(glossary), day: kept(day), what, count: 1 };
        // The row that all write comes last: who waits for it holds the others up for the shortest.
        const keys = key === WHOLE ? [WHOLE] : [kept(key), WHOLE];
        if (what === 'asked' && key !== WHOLE)
          await transaction
            .insertInto('asked')
            .values({ glossary, entry: key, count: 1 })
            .onConflict((conflict) =>
              conflict
                .columns(['glossary', 'entry'])
                .doUpdateSet(({ eb }) => ({ count: eb('asked.count', '+', 1) })),
            )
            .execute();
        await transaction
          .insertInto('statistics')
          .values(keys.map((each) => ({ ...counted, key: each })))
          .onConflict((conflict) =>
            conflict
              .columns(['glossary', 'what', 'key', 'day'])
              .doUpdateSet(({ eb }) => ({ count: eb('statistics.count', '+', 1) })),
          )
          .execute();
      }),

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
