import type { Kysely } from 'kysely';
import type { Token, Tokens } from '../tokens.ts';
import { kept } from './kept.ts';
import type { Schema, TokenRow } from './schema.ts';

export const sqlTokens = (database: Kysely<Schema>): Tokens => ({
  async add({ workspace, id, hash, name, scopes, at, expires = null, used = null }) {
    const texts = { workspace: kept(workspace), id: kept(id), hash: kept(hash), name: kept(name) };
    await database
      .insertInto('tokens')
      .values({ ...texts, scopes: JSON.stringify(scopes), at, expires, used })
      .execute();
  },

  async withHash(hash) {
    const row = await database
      .selectFrom('tokens')
      .selectAll()
      .where('hash', '=', kept(hash))
      .executeTakeFirst();
    return row && tokenFrom(row);
  },

  async of(workspace) {
    const rows = await database
      .selectFrom('tokens')
      .selectAll()
      .where('workspace', '=', kept(workspace))
      .orderBy('at')
      .orderBy('id')
      .execute();
    return rows.map(tokenFrom);
  },

  async setUsed(workspace, id, day) {
    await database
      .updateTable('tokens')
      .set({ used: day })
      .where('workspace', '=', kept(workspace))
      .where('id', '=', kept(id))
      .execute();
  },

  async remove(workspace, id) {
    const { numDeletedRows } = await database
      .deleteFrom('tokens')
      .where('workspace', '=', kept(workspace))
      .where('id', '=', kept(id))
      .executeTakeFirstOrThrow();
    return numDeletedRows > 0n;
  },
});

const tokenFrom = ({ scopes, expires, used, ...row }: TokenRow): Token => ({
  ...row,
  scopes: JSON.parse(scopes),
  ...(expires !== null && { expires }),
  ...(used !== null && { used }),
});
