import type { Kysely } from 'kysely';
import type { Leases } from '../leases.ts';
import { kept } from './kept.ts';
import type { Schema } from './schema.ts';

export const sqlLeases = (database: Kysely<Schema>): Leases => ({
  async take(name, holder, until, now) {
    const lease = { holder: kept(holder), until };
    const taken = await database
      .insertInto('leases')
      .values({ name: kept(name), ...lease })
      .onConflict((conflict) =>
        conflict
          .column('name')
          .doUpdateSet(lease)
          .where(({ eb, or }) => or([eb('leases.holder', '=', holder), eb('leases.until', '<=', now)])),
      )
      .returning('name')
      .executeTakeFirst();
    return taken !== undefined;
  },
});
