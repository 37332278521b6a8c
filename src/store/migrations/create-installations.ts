import { type Kysely, type Migration, sql } from 'kysely';

/** By what leave the bot is in workspaces that let it in themselves. */
export const createInstallations: Migration = {
  async up(database: Kysely<unknown>) {
    await sql
      .raw(
        `create table installations (
          workspace text not null primary key, credentials text not null, at bigint not null
        )`,
      )
      .execute(database);
  },
};
