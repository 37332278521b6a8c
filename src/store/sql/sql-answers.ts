import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import type { Answers, SentAnswer } from '../answers.ts';
import { answerFrom, rowOf } from './answer-row.ts';
import { inBatches, PRUNED_AT_ONCE } from './in-batches.ts';
import { kept } from './kept.ts';
import type { AnswerRow, Schema } from './schema.ts';
import type { Transact } from './transact.ts';

/** @param transact does what takes several statements. */
export function sqlAnswers(database: Kysely<Schema>, transact: Transact): Answers {
  const answersOf = (workspace: string): Rows =>
    database.selectFrom('answers').where('workspace', '=', kept(workspace)).selectAll();
  const answersIn = (workspace: string, channel: string): Rows =>
    answersOf(workspace).where('channel', '=', kept(channel));

  /** Claims a message that has no answer. */
  async function claimed(transaction: Kysely<Schema>, row: Omit<AnswerRow, 'turn'>, claim: string) {
    const { workspace, channel, asking, at } = row;
    const made = await transaction
      .insertInto('claims')
      .columns(['workspace', 'key', 'at'])
      .expression(
        transaction
          .selectNoFrom(({ val, cast }) => [
            val(workspace).as('workspace'),
            val(kept(claim)).as('key'),
            // PostgreSQL takes a value that stands for itself to be text.
            cast<number>(val(at), 'bigint').as('at'),
          ])
          .where(({ not, exists }) =>
            not(
              exists(
                transaction
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
      .returning('at')
      .executeTakeFirst();
    return made !== undefined;
  }

  const save = (where: Kysely<Schema>, row: Omit<AnswerRow, 'turn'>) =>
    where
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
      .onConflict((conflict) => conflict.columns(['workspace', 'id']).doUpdateSet(row))
      .execute();

  return {
    begin: (answer, claim) =>
      transact(async (transaction) => {
        const row = rowOf(answer);
        if (!(await claimed(transaction, row, claim))) return false;
        await save(transaction, row);
        return true;
      }),

    async save(answer) {
      await save(database, rowOf(answer));
    },

    async withId(workspace, id) {
      return newest(answersOf(workspace).where('id', '=', kept(id)));
    },

    async toMessage(workspace, channel, asking) {
      return newest(answersIn(workspace, channel).where('asking', '=', kept(asking)));
    },

    async inMessage(workspace, channel, answering) {
      return newest(answersIn(workspace, channel).where('answering', '=', kept(answering)));
    },

    async lastInThread(workspace, channel, thread, before) {
      const answers = answersIn(workspace, channel)
        .where('thread', '=', kept(thread))
        .where('question', 'is not', null);
      return newest(before === undefined ? answers : answers.where('at', '<', before));
    },

    async lastUnasked(workspace, channel) {
      const unasked = answersIn(workspace, channel).where('unasked', '=', 1);
      return (await unasked.orderBy('at', 'desc').limit(1).executeTakeFirst())?.at;
    },

    async hasToldUnasked(workspace, channel, thread, subject) {
      const told = await answersIn(workspace, channel)
        .where('thread', '=', kept(thread))
        .where('unasked', '=', 1)
        .where('subject', '=', kept(subject))
        .limit(1)
        .executeTakeFirst();
      return told !== undefined;
    },

    async forget(workspace, id) {
      await database
        .deleteFrom('answers')
        .where('workspace', '=', kept(workspace))
        .where('id', '=', kept(id))
        .execute();
    },

    async prune(before) {
      await inBatches(async () => {
        const { numDeletedRows } = await database
          .deleteFrom('answers')
          .where(({ eb, refTuple, selectFrom }) =>
            eb(
              refTuple('workspace', 'id'),
              'in',
              selectFrom('answers')
                .where('at', '<', before)
                .select(['workspace', 'id'])
                .limit(PRUNED_AT_ONCE)
                .$asTuple('workspace', 'id'),
            ),
          )
          .executeTakeFirstOrThrow();
        return numDeletedRows;
      });
    },
  };
}

type Rows = SelectQueryBuilder<Schema, 'answers', AnswerRow>;

async function newest(answers: Rows): Promise<SentAnswer | undefined> {
  const row = await answers.orderBy('at', 'desc').orderBy('turn', 'desc').limit(1).executeTakeFirst();
  return row === undefined ? undefined : answerFrom(row);
}
