import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import type { Answers, SentAnswer } from '../answers.ts';
import { answerFrom, rowOf } from './answer-row.ts';
import { inBatches, PRUNED_AT_ONCE } from './in-batches.ts';
import { kept } from './kept.ts';
import type { AnswerRow, Schema } from './schema.ts';

export function sqlAnswers(database: Kysely<Schema>): Answers {
  const answersOf = (workspace: string): Rows =>
    database.selectFrom('answers').where('workspace', '=', kept(workspace)).selectAll();
  const answersIn = (workspace: string, channel: string): Rows =>
    answersOf(workspace).where('channel', '=', kept(channel));

  return {
    async save(answer) {
      const row = rowOf(answer);
      await database
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
