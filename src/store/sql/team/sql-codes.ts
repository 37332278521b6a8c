import type { Kysely } from 'kysely';
import type { Codes } from '../../team/codes.ts';
import { inBatches, PRUNED_AT_ONCE } from '../in-batches.ts';
import { kept } from '../kept.ts';
import type { Schema } from '../schema.ts';

export const sqlCodes = (database: Kysely<Schema>): Codes => ({
  async add(hash, body, expires) {
    await database
      .insertInto('codes')
      .values({ hash: kept(hash), body: JSON.stringify(body), expires })
      .execute();
  },

  async take(hash, now) {
    const taken = await database
      .deleteFrom('codes')
      .where('hash', '=', kept(hash))
      .returning(['body', 'expires'])
      .executeTakeFirst();
    return taken === undefined || taken.expires <= now ? undefined : JSON.parse(taken.body);
  },

  async prune(now) {
    await inBatches(async () => {
      const { numDeletedRows } = await database
        .deleteFrom('codes')
        .where(({ eb, selectFrom }) =>
          eb(
            'hash',
            'in',
            selectFrom('codes').where('expires', '<=', now).select('hash').limit(PRUNED_AT_ONCE),
          ),
        )
        .executeTakeFirstOrThrow();
      return numDeletedRows;
    });
  },
});
