import { type Kysely, type Migration, sql } from 'kysely';

/** The tables of teams' glossaries. None takes in a row of a glossary that was erased. */
export const createTeamTables: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of [...TABLES, ...INDEXES]) await sql.raw(statement).execute(database);
  },
};

const OF_GLOSSARY = 'glossary text not null references glossaries (id)';

const TABLES = [
  'create table glossaries (id text not null primary key, at bigint not null)',
  `create table workspaces (
    workspace text not null primary key, own text not null references glossaries (id), ${OF_GLOSSARY},
    since bigint not null, gone bigint
  )`,
  `create table roles (
    ${OF_GLOSSARY}, person text not null, role text not null,
    primary key (glossary, person)
  )`,
  `create table blocked (
    ${OF_GLOSSARY}, person text not null, at bigint not null,
    primary key (glossary, person)
  )`,
  `create table revisions (
    ${OF_GLOSSARY}, entry text not null, number bigint not null, change bigint not null, state text not null,
    body text, author text, at bigint not null, reason text, origin text,
    primary key (glossary, entry, number)
  )`,
  `create table entries (
    ${OF_GLOSSARY}, entry text not null, number bigint not null, change bigint not null,
    primary key (glossary, entry)
  )`,
  `create table suggestions (
    ${OF_GLOSSARY}, id text not null, kind text not null, entry text not null, base bigint not null,
    "from" text, "to" text, comment text, author text, at bigint not null, state text not null,
    decider text, decided bigint, reason text,
    primary key (glossary, id)
  )`,
  `create table requests (
    ${OF_GLOSSARY}, term text not null, missed bigint not null, wanted bigint not null,
    first bigint not null, last bigint not null, open integer not null, closed bigint, entry text,
    primary key (glossary, term)
  )`,
  `create table asks (
    ${OF_GLOSSARY}, id text not null, term text not null, text text not null, person text,
    named integer not null, tell integer not null, at bigint not null,
    primary key (glossary, id), unique (glossary, term, person)
  )`,
  `create table votes (
    ${OF_GLOSSARY}, entry text not null, person text not null, helpful integer not null, at bigint not null,
    primary key (glossary, entry, person)
  )`,
  `create table tallies (
    ${OF_GLOSSARY}, entry text not null, helpful bigint not null, unhelpful bigint not null,
    primary key (glossary, entry)
  )`,
  `create table reports (
    ${OF_GLOSSARY}, id text not null, entry text not null, reason text not null, person text,
    at bigint not null, open integer not null, closer text, closed bigint,
    primary key (glossary, id)
  )`,
  `create table verifications (
    ${OF_GLOSSARY}, entry text not null, owner text not null, due bigint not null, told bigint,
    primary key (glossary, entry)
  )`,
  `create table notices (
    ${OF_GLOSSARY}, id text not null unique, platform text not null, person text not null, body text not null,
    at bigint not null,
    primary key (glossary, id)
  )`,
  `create table settings (
    ${OF_GLOSSARY}, workspace text not null, channel text not null, name text not null, value text not null,
    primary key (glossary, workspace, channel, name)
  )`,
  `create table senses (
    workspace text not null, channel text not null, label text not null, entry text not null,
    primary key (workspace, channel, label)
  )`,
  `create table statistics (
    ${OF_GLOSSARY}, what text not null, key text not null, day text not null, count bigint not null,
    primary key (glossary, what, key, day)
  )`,
  `create table asked (
    ${OF_GLOSSARY}, entry text not null, count bigint not null,
    primary key (glossary, entry)
  )`,
  'create table codes (hash text not null primary key, body text not null, expires bigint not null)',
];

/** One a question that the store is asked, so that each reads only the rows it returns. */
const INDEXES = [
  'create index workspaces_own on workspaces (own)',
  'create index workspaces_glossary on workspaces (glossary, since, workspace)',
  'create index workspaces_gone on workspaces (gone)',
  'create index revisions_change on revisions (glossary, change, entry, number)',
  'create index revisions_origin on revisions (glossary, origin, entry, number)',
  'create index revisions_author on revisions (glossary, author)',
  'create index entries_change on entries (glossary, change, entry, number)',
  'create index suggestions_state on suggestions (glossary, state, at, id)',
  'create index suggestions_entry on suggestions (glossary, entry, state, at, id)',
  'create index suggestions_author on suggestions (glossary, author, at, id)',
  'create index suggestions_decider on suggestions (glossary, decider)',
  'create index requests_open on requests (glossary, open, wanted desc, missed desc, last desc, term)',
  'create index requests_last on requests (wanted, last)',
  'create index asks_term on asks (glossary, term, at, id)',
  'create index asks_person on asks (glossary, person)',
  'create index votes_person on votes (glossary, person)',
  'create index tallies_unhelpful on tallies (glossary, unhelpful desc, helpful, entry)',
  'create index reports_open on reports (glossary, open, at, id)',
  'create index reports_entry on reports (glossary, entry, open, at, id)',
  'create index reports_person on reports (glossary, person, at)',
  'create index reports_closer on reports (glossary, closer)',
  'create index verifications_due on verifications (due, glossary, entry)',
  'create index verifications_of on verifications (glossary, due, entry)',
  'create index verifications_owner on verifications (glossary, owner)',
  'create index notices_platform on notices (platform, at, id)',
  'create index notices_person on notices (glossary, person)',
  'create index settings_workspace on settings (workspace)',
  'create index statistics_of on statistics (glossary, what, day, key)',
  'create index statistics_day on statistics (day)',
  'create index codes_expires on codes (expires)',
];
