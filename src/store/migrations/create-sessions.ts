import { type Kysely, type Migration, sql } from 'kysely';

/** Who is signed in with a browser. */
export const createSessions: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};

const STATEMENTS = [
  `create table sessions (
    workspace text not null, hash text not null, place text not null, person text not null, name text not null,
    chosen integer not null, at bigint not null, seen bigint not null,
    primary key (workspace, hash)
  )`,
  'create index sessions_hash on sessions (hash)',
  'create index sessions_person on sessions (person)',
  'create index sessions_at on sessions (at)',
  'create index sessions_seen on sessions (seen)',
];
