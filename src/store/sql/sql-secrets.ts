import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Secrets } from '../secrets.ts';
import { kept } from './kept.ts';
import type { Schema } from './schema.ts';

const SECRET_BYTES = 32;

export const sqlSecrets = (database: Kysely<Schema>): Secrets => ({
  async get(name) {
    const stored = database.selectFrom('secrets').where('name', '=', kept(name)).select('bytes');
    const before = await stored.executeTakeFirst();
    if (before !== undefined) return Buffer.from(before.bytes, 'base64');
    // Another process may make one at the same moment: the first holds, and is what both read.
    await database
      .insertInto('secrets')
      .values({ name, bytes: randomBytes(SECRET_BYTES).toString('base64') })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return Buffer.from((await stored.executeTakeFirstOrThrow()).bytes, 'base64');
  },
});
