import type { Kysely } from 'kysely';
import type { Answers, SentAnswer } from '../answers.ts';
import {
  answersThere,
  claimMessage,
  rowInMessage,
  rowInThread,
  rowToMessage,
  rowWithId,
  saveRow,
} from './answer-queries.ts';
import { answerFrom, rowOf } from './answer-row.ts';
import { inBatches, PRUNED_AT_ONCE } from './in-batches.ts';
import { kept } from './kept.ts';
import type { AnswerRow, Schema } from './schema.ts';
import type { Transact } from './transact.ts';

const placeOf = (workspace: string, channel: string) => ({
  workspace: kept(workspace),
  channel: kept(channel),
});

const answerIn = ([row]: readonly AnswerRow[]): SentAnswer | undefined => row && answerFrom(row);

/** @param transact does what takes several statements. */
export function sqlAnswers(database: Kysely<Schema>, transact: Transact): Answers {
  const unaskedIn = (workspace: string, channel: string) =>
    answersThere(database, placeOf(workspace, channel)).where('unasked', '=', 1);

  return {
    begin: (answer, claim) =>
      transact(async (transaction) => {
        const row = rowOf(answer);
        const claimed = await claimMessage(transaction, { ...row, claim: kept(claim) });
        if (claimed.length > 0) await saveRow(transaction, row);
        return claimed.length > 0;
      }),

    async save(answer) {
      await saveRow(database, rowOf(answer));
    },

    withId: async (workspace, id) =>
      answerIn(await rowWithId(database, { workspace: kept(workspace), id: kept(id) })),

    toMessage: async (workspace, channel, asking) =>
      answerIn(await rowToMessage(database, { ...placeOf(workspace, channel), asking: kept(asking) })),

    inMessage: async (workspace, channel, answering) =>
      answerIn(await rowInMessage(database, { ...placeOf(workspace, channel), answering: kept(answering) })),

    lastInThread: async (workspace, channel, thread, before = Number.MAX_SAFE_INTEGER) =>
      answerIn(await rowInThread(database, { ...placeOf(workspace, channel), thread: kept(thread), before })),

    async lastUnasked(workspace, channel) {
      const unasked = unaskedIn(workspace, channel).select('at').orderBy('at', 'desc').limit(1);
      return (await unasked.executeTakeFirst())?.at;
    },

    async hasToldUnasked(workspace, channel, thread, subject) {
      const told = await unaskedIn(workspace, channel)
        .select('at')
        .where('thread', '=', kept(thread))
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
