import type { Kysely } from 'kysely';
import type { Installations } from '../installations.ts';
import { keyOf, type Vault, VaultError } from '../vault.ts';
import { kept } from './kept.ts';
import type { Schema } from './schema.ts';

/** @param vault seals what is written; without it, nothing is written or read. */
export function sqlInstallations(database: Kysely<Schema>, vault?: Vault): Installations {
  function seal(credentials: string, workspace: string): string {
    if (vault !== undefined) return vault.seal(credentials, placeOf(workspace));
    throw new VaultError('keys', 'There is no key to seal an installation with.');
  }

  function open(sealed: string, workspace: string): string {
    const key = keyOf(sealed) ?? '';
    if (vault?.has(key)) return vault.open(sealed, placeOf(workspace));
    throw new VaultError(
      'unknownKey',
      `The installations in the database are sealed with the key “${key}”, which is not there.`,
    );
  }

  return {
    async save({ workspace, credentials, at }) {
      const row = { credentials: seal(credentials, workspace), at };
      await database
        .insertInto('installations')
        .values({ workspace: kept(workspace), ...row })
        .onConflict((conflict) => conflict.column('workspace').doUpdateSet(row))
        .execute();
    },

    async of(workspace) {
      const row = await database
        .selectFrom('installations')
        .selectAll()
        .where('workspace', '=', kept(workspace))
        .executeTakeFirst();
      return row && { ...row, credentials: open(row.credentials, workspace) };
    },

    async remove(workspace) {
      const { numDeletedRows } = await database
        .deleteFrom('installations')
        .where('workspace', '=', kept(workspace))
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    },

    async workspaces() {
      const rows = await database
        .selectFrom('installations')
        .select('workspace')
        .orderBy('workspace')
        .execute();
      return rows.map(({ workspace }) => workspace);
    },

    async sealAnew() {
      const rows = await database.selectFrom('installations').selectAll().execute();
      const opened = rows.map((row) => ({ ...row, text: open(row.credentials, row.workspace) }));
      for (const { workspace, credentials, text } of opened)
        if (vault?.needsResealing(credentials))
          await database
            .updateTable('installations')
            .set({ credentials: seal(text, workspace) })
            .where('workspace', '=', workspace)
            // Another process may have sealed it just now, or the workspace may have let the bot in anew.
            .where('credentials', '=', credentials)
            .execute();
    },

    async discard() {
      const { numDeletedRows } = await database.deleteFrom('installations').executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },
  };
}

const placeOf = (workspace: string) => ({ workspace, name: 'installation' });
