import type { AnswerOf } from '../../../src/answer/answer.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { ROOM } from '../limits.ts';
import { line } from './fitted.ts';
import type { Part } from './part.ts';
import { bold, bullet, labelled } from './parts.ts';

/** The table of a comparison: a block an aspect, numbered, and a line a side, since Discord has no tables. */
export const rows = (answer: AnswerOf<'comparison'>, messages: Messages): Part => ({
  kind: 'rows',
  items: answer.rows.map(({ aspect, values }, index) =>
    [
      bold(`${index + 1}. ${line(aspect, ROOM.aspect)}`),
      ...values.map((value, side) =>
        bullet(labelled(answer.concepts[side]?.label ?? '', valueText(value, messages))),
      ),
    ].join('\n'),
  ),
  show: (items) => items,
  leftOut: (count) => messages.say('answer.leftOut.rows', { count }),
});

/** What isn't recorded is set apart from what is. */
const valueText = (value: string | null, messages: Messages): string =>
  value === null ? `*${line(messages.say('answer.notRecorded'), ROOM.value)}*` : line(value, ROOM.value);
