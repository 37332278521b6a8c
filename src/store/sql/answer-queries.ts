import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import { prepared } from './prepared.ts';
import type { AnswerRow, Schema } from './schema.ts';

type Row = Omit<AnswerRow, 'turn'>;

/** Claims a message that has no answer. */
export const claimMessage = prepared(
  (database, { workspace, channel, asking, at, claim }: Row & { readonly claim: string }) =>
    database
      .insertInto('claims')
      .columns(['workspace', 'key', 'at'])
      .expression(
        database
          .selectNoFrom(({ val, cast }) => [
            val(workspace).as('workspace'),
            val(claim).as('key'),
            // PostgreSQL takes a value that stands for itself to be text.
            cast<number>(val(at), 'bigint').as('at'),
          ])
          .where(({ not, exists }) =>
            not(
              exists(
                database
                  .selectFrom('answers')
                  .where('workspace', '=', workspace)
                  .where('channel', '=', channel)
                  .where('asking', '=', asking)
                  .select('at'),
              ),
            ),
          ),
      )
      .onConflict((conflict) => conflict.doNothing())
      .returning('at'),
);

/** Records an answer, in place of what was recorded under its id. */
export const saveRow = prepared((database, row: Row) =>
  database
    .insertInto('answers')
    .values(({ selectFrom }) => ({
      ...row,
      turn: selectFrom('answers')
        .where('workspace', '=', row.workspace)
        .where('channel', '=', row.channel)
        .where('thread', '=', row.thread)
        .where('at', '=', row.at)
        .select(sql<number>`coalesce(max(turn), 0) + 1`.as('turn')),
    }))
    .onConflict((conflict) => conflict.columns(['workspace', 'id']).doUpdateSet(row)),
);

const newestOf = (answers: SelectQueryBuilder<Schema, 'answers', unknown>) =>
  answers.selectAll().orderBy('at', 'desc').orderBy('turn', 'desc').limit(1);

/** A channel of a workspace. */
type Place = { readonly workspace: string; readonly channel: string };

/** What was answered there. */
export const answersThere = (database: Kysely<Schema>, { workspace, channel }: Place) =>
  database.selectFrom('answers').where('workspace', '=', workspace).where('channel', '=', channel);

/** The next give the newest answer of a kind, if there is one. */
export const rowWithId = prepared((database, { workspace, id }: { workspace: string; id: string }) =>
  newestOf(database.selectFrom('answers').where('workspace', '=', workspace).where('id', '=', id)),
);

export const rowToMessage = prepared((database, given: Place & { asking: string }) =>
  newestOf(answersThere(database, given).where('asking', '=', given.asking)),
);

export const rowInMessage = prepared((database, given: Place & { answering: string }) =>
  newestOf(answersThere(database, given).where('answering', '=', given.answering)),
);

export const rowInThread = prepared((database, given: Place & { thread: string; before: number }) =>
  newestOf(
    answersThere(database, given)
      .where('thread', '=', given.thread)
      .where('question', 'is not', null)
      .where('at', '<', given.before),
  ),
);
