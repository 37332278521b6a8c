import { type Kysely, type Migration, sql } from 'kysely';

/** What people have begun to write into forms. */
export const createDrafts: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};

const STATEMENTS = [
  `create table drafts (
    glossary text not null references glossaries (id), person text not null, id text not null,
    begun integer not null, body text not null, at bigint not null,
    primary key (glossary, person, id)
  )`,
  'create index drafts_at on drafts (at)',
  'create index drafts_newest on drafts (glossary, person, begun, at, id)',
];
