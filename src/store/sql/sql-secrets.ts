import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Secrets } from '../secrets.ts';
import { keyOf, type Vault, VaultError } from '../vault.ts';
import { kept } from './kept.ts';
import type { Schema } from './schema.ts';

const SECRET_BYTES = 32;

/** @param vault seals what is written; what it finds unsealed, of a time when there was none, it takes as well. */
export function sqlSecrets(database: Kysely<Schema>, vault?: Vault): Secrets {
  const write = (secret: string, name: string): string => vault?.seal(secret, placeOf(name)) ?? secret;

  function read(bytes: string, name: string): string {
    const key = keyOf(bytes);
    if (key === undefined) return bytes;
    if (vault?.has(key)) return vault.open(bytes, placeOf(name));
    throw new VaultError(
      'unknownKey',
      `The secrets in the database are sealed with the key “${key}”, which is not there.`,
    );
  }

  return {
    async get(name) {
      const stored = database.selectFrom('secrets').where('name', '=', kept(name)).select('bytes');
      const before = await stored.executeTakeFirst();
      if (before !== undefined) return Buffer.from(read(before.bytes, name), 'base64');
      // Another process may make one at the same moment: the first holds, and is what both read.
      await database
        .insertInto('secrets')
        .values({ name, bytes: write(randomBytes(SECRET_BYTES).toString('base64'), name) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return Buffer.from(read((await stored.executeTakeFirstOrThrow()).bytes, name), 'base64');
    },

    async sealAnew() {
      const rows = await database.selectFrom('secrets').select(['name', 'bytes']).execute();
      const secrets = rows.map((row) => ({ ...row, secret: read(row.bytes, row.name) }));
      if (vault === undefined) return;
      for (const { name, bytes, secret } of secrets)
        if (keyOf(bytes) === undefined || vault.needsResealing(bytes))
          await database
            .updateTable('secrets')
            .set({ bytes: write(secret, name) })
            .where('name', '=', name)
            // Another process may have sealed it just now.
            .where('bytes', '=', bytes)
            .execute();
    },

    async discard() {
      const { numDeletedRows } = await database.deleteFrom('secrets').executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },
  };
}

/** They are all workspaces'. */
const placeOf = (name: string) => ({ workspace: '', name });
