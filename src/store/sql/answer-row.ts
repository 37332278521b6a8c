import type { SentAnswer } from '../answers.ts';
import { kept, keptIfAny } from './kept.ts';
import type { AnswerRow } from './schema.ts';

/** An answer as it is stored, but for its turn. */
export const rowOf = (answer: SentAnswer): Omit<AnswerRow, 'turn'> => ({
  workspace: kept(answer.workspace),
  id: kept(answer.id),
  channel: kept(answer.channel),
  thread: kept(answer.thread),
  asking: keptIfAny(answer.asking),
  edited: answer.edited ?? null,
  answering: keptIfAny(answer.answering),
  unasked: answer.unasked ? 1 : 0,
  subject: keptIfAny(answer.subject),
  // JSON escapes NUL and halves of surrogate pairs, so that whatever a person typed is kept.
  question: answer.question === undefined ? null : JSON.stringify(answer.question),
  at: answer.at,
});

export const answerFrom = (row: AnswerRow): SentAnswer => ({
  workspace: row.workspace,
  id: row.id,
  channel: row.channel,
  thread: row.thread,
  ...(row.asking === null ? {} : { asking: row.asking }),
  ...(row.edited === null ? {} : { edited: row.edited }),
  ...(row.answering === null ? {} : { answering: row.answering }),
  unasked: row.unasked === 1,
  ...(row.subject === null ? {} : { subject: row.subject }),
  ...(row.question === null ? {} : { question: JSON.parse(row.question) }),
  at: row.at,
});
