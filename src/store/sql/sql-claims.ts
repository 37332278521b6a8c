import type { Kysely } from 'kysely';
import type { Claims } from '../claims.ts';
import { inBatches, PRUNED_AT_ONCE } from './in-batches.ts';
import { kept } from './kept.ts';
import { prepared } from './prepared.ts';
import type { Schema } from './schema.ts';

const claim = prepared((database, row: { workspace: string; key: string; at: number }) =>
  database
    .insertInto('claims')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('at'),
);

export const sqlClaims = (database: Kysely<Schema>): Claims => ({
  async make(workspace, key, at) {
    const claimed = await claim(database, { workspace: kept(workspace), key: kept(key), at });
    return claimed.length > 0;
  },

  async release(workspace, key) {
    await database
      .deleteFrom('claims')
      .where('workspace', '=', kept(workspace))
      .where('key', '=', kept(key))
      .execute();
  },

  async prune(before) {
    await inBatches(async () => {
      const { numDeletedRows } = await database
        .deleteFrom('claims')
        .where(({ eb, refTuple, selectFrom }) =>
          eb(
            refTuple('workspace', 'key'),
            'in',
            selectFrom('claims')
              .where('at', '<', before)
              .select(['workspace', 'key'])
              .limit(PRUNED_AT_ONCE)
              .$asTuple('workspace', 'key'),
          ),
        )
        .executeTakeFirstOrThrow();
      return numDeletedRows;
    });
  },
});
