import { type Kysely, type Migration, sql } from 'kysely';

/** Terms that were merged into others, and indexes for what is asked of people. */
export const rememberMerges: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};

const STATEMENTS = [
  `create table aliases (
    glossary text not null references glossaries (id), term text not null, request text not null,
    primary key (glossary, term)
  )`,
  'create index aliases_request on aliases (glossary, request)',
  'drop index revisions_author',
  'create index revisions_author on revisions (glossary, author, entry, number)',
  'drop index notices_person',
  'create index notices_person on notices (glossary, person, at, id)',
];
