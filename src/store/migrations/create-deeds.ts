import { type Kysely, type Migration, sql } from 'kysely';

/** What was done to glossaries. */
export const createDeeds: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};

const STATEMENTS = [
  `create table deeds (
    glossary text not null references glossaries (id), id text not null, at bigint not null, person text,
    did text not null, entry text, other text, about text,
    primary key (glossary, id)
  )`,
  'create index deeds_at on deeds (glossary, at, id)',
  'create index deeds_other on deeds (other)',
];
