import { type Kysely, sql } from 'kysely';
import { inBatches, PRUNED_AT_ONCE } from '../in-batches.ts';
import type { Schema } from '../schema.ts';
import { TEAM_TABLES } from './team-tables.ts';

/** What is written by a person who is nobody any more stays, without the name. */
const UNNAMED = [
  ['revisions', 'author'],
  ['suggestions', 'author'],
  ['suggestions', 'decider'],
  ['reports', 'person'],
  ['reports', 'closer'],
  ['asks', 'person'],
  ['deeds', 'person'],
  ['deeds', 'other'],
] as const;

/** What goes with the person. */
const GONE = [
  ['roles', 'person'],
  ['blocked', 'person'],
  ['verifications', 'owner'],
  ['notices', 'person'],
  ['drafts', 'person'],
] as const;

/** Makes a person nobody; see `People.forget`. */
export async function forgetPerson(
  transaction: Kysely<Schema>,
  glossary: string,
  person: string,
): Promise<void> {
  await transaction
    .updateTable('asks')
    .set({ tell: 0, named: 0 })
    .where('glossary', '=', glossary)
    .where('person', '=', person)
    .execute();
  await takeVotes(transaction, glossary, person);
  await endSessions(transaction, glossary, person);
  for (const [table, column] of [...UNNAMED, ...GONE]) {
    const key = sql.join(TEAM_TABLES[table].key.map((name) => sql.ref(name)));
    const rows = sql`(${key}) in (
      select ${key} from ${sql.table(table)}
      where glossary = ${glossary} and ${sql.ref(column)} = ${person} limit ${PRUNED_AT_ONCE}
    )`;
    const forget = UNNAMED.some((each) => each[0] === table)
      ? sql`update ${sql.table(table)} set ${sql.ref(column)} = null where ${rows}`
      : sql`delete from ${sql.table(table)} where ${rows}`;
    await inBatches(async () => (await forget.execute(transaction)).numAffectedRows ?? 0n);
  }
}

/** Signs a person out wherever the glossary is seen. */
async function endSessions(transaction: Kysely<Schema>, glossary: string, person: string): Promise<void> {
  await transaction
    .deleteFrom('sessions')
    .where('person', '=', person)
    .where(({ eb, selectFrom }) =>
      eb(
        'workspace',
        'in',
        selectFrom('workspaces').where('glossary', '=', glossary).select('workspaces.workspace'),
      ),
    )
    .execute();
}

/** Takes a person's votes away, and out of the tallies. */
async function takeVotes(transaction: Kysely<Schema>, glossary: string, person: string): Promise<void> {
  const votes = await transaction
    .deleteFrom('votes')
    .where('glossary', '=', glossary)
    .where('person', '=', person)
    .returning(['entry', 'helpful'])
    .execute();
  for (const { entry, helpful } of votes)
    await transaction
      .updateTable('tallies')
      .set(({ eb }) => ({
        helpful: eb('helpful', '-', helpful),
        unhelpful: eb('unhelpful', '-', 1 - helpful),
      }))
      .where('glossary', '=', glossary)
      .where('entry', '=', entry)
      .execute();
}
