import type { RichTextBlock, TableBlock } from '@slack/types';
import type { AnswerOf } from '../../../src/answer/answer.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { bold, isBlank, labelled, list, richText, section } from './elements.ts';

/** How the rows of a comparison are laid out. */
export type Rows = (answer: AnswerOf<'comparison'>, messages: Messages) => (TableBlock | RichTextBlock)[];

/** A numbered table, a column a concept. */
export const asTable: Rows = ({ concepts, rows }, messages) => {
  if (rows.length === 0) return [];
  const aspect = messages.say('table.aspect');
  const head = [aspect, ...concepts.map(({ label }, index) => (isBlank(label) ? String(index + 1) : label))];
  const table: TableBlock = {
    type: 'table',
    column_settings: head.map(() => ({ is_wrapped: true })),
    rows: [
      head.map((text) => ({ type: 'rich_text', elements: section(bold(text)) })),
      ...rows.map((row, index) => [
        { type: 'raw_text' as const, text: numbered(row.aspect, index) },
        ...row.values.map((value) => ({ type: 'raw_text' as const, text: recorded(value, messages) })),
      ]),
    ],
  };
  return [table];
};

/** An aspect a line, and under it a bullet a concept: for where Slack takes no table. */
export const asLines: Rows = ({ concepts, rows }, messages) =>
  richText(
    ...rows.flatMap((row, index) => [
      ...section(bold(numbered(row.aspect, index))),
      ...list(
        row.values.map((value, column) => labelled(concepts[column]?.label ?? '', recorded(value, messages))),
      ),
    ]),
  );

const numbered = (aspect: string, index: number): string => `${index + 1}. ${aspect}`.trimEnd();

/** Slack refuses a whole message for one empty cell. */
export const recorded = (value: string | null, messages: Messages): string =>
  value === null || isBlank(value) ? messages.say('answer.notRecorded') : value;
