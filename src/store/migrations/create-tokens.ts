import { type Kysely, type Migration, sql } from 'kysely';

/** Tokens by which programs read what a workspace's glossary says. */
export const createTokens: Migration = {
  async up(database: Kysely<unknown>) {
    await sql
      .raw(
        `create table tokens (
          workspace text not null, id text not null, hash text not null unique, name text not null,
          scopes text not null, at bigint not null, expires bigint, used text,
          primary key (workspace, id)
        )`,
      )
      .execute(database);
  },
};
