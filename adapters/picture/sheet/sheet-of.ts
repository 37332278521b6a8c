import type { AnswerOf } from '../../../src/answer/answer.ts';
import { alternativesText, chooseTexts, originText, titleText } from '../../../src/messages/answer-texts.ts';
import { cut } from '../../../src/messages/cut.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { drawnText } from './drawn-text.ts';
import { type Block, type Cell, MOST_PAGES, type Sheet } from './sheet.ts';

/** Room for a text, in UTF-16 units. What stands beside the picture has more. */
const ROOM = { title: 110, label: 60, heading: 120, gist: 320, value: 240, choice: 300 };
/** Of all the values of a row together, where they stand under each other. */
const ROW = 720;
const LEAST = 40;
/** More rows than these no picture holds; they are counted all the same. */
const MOST_BLOCKS = 45;

/** What a picture of a comparison shows. A pure function. */
export function sheetOf(answer: AnswerOf<'comparison'>, messages: Messages): Sheet {
  const { concepts } = answer;
  const columns = concepts.map(({ label }) => fitted(label, ROOM.label));
  const room = Math.max(LEAST, Math.min(ROOM.value, Math.floor(ROW / columns.length)));
  const cell = (text: string | null, index: number): Cell => ({
    label: columns[index] ?? '',
    text: fitted(text ?? messages.say('answer.notRecorded'), room),
    isMissing: text === null,
  });
  const rows = answer.rows.map(
    ({ aspect, values }): Block => ({ heading: fitted(aspect, ROOM.heading), cells: values.map(cell) }),
  );
  const blocks = [...rows, ...both(answer, messages), ...choice(answer, messages, columns)];
  const alternatives = answer.chooseWhen.length > 0 ? '' : alternativesText(answer, messages);
  return {
    title: fitted(titleText(answer, messages), ROOM.title),
    origin: fitted([originText(answer, messages), alternatives].join(' '), ROOM.gist),
    gist: fitted(answer.gist, ROOM.gist),
    columns,
    blocks: blocks.slice(0, MOST_BLOCKS),
    leftOut: Array.from({ length: Math.min(blocks.length, MOST_BLOCKS) + 1 }, (_, index) => {
      const count = index + Math.max(0, blocks.length - MOST_BLOCKS);
      return count === 0 ? '' : drawnText(messages.say('picture.leftOut', { count }));
    }),
    pages: Array.from({ length: MOST_PAGES + 1 }, (_, pages) =>
      Array.from({ length: pages + 1 }, (__, page) =>
        drawnText(messages.say('picture.page', { page, pages })),
      ),
    ),
  };
}

const fitted = (text: string, room: number): string => cut(drawnText(text), room);

const both = (answer: AnswerOf<'comparison'>, messages: Messages): Block[] =>
  answer.both.length === 0
    ? []
    : answer.both.map(({ aspect, value }, index) => ({
        heading: index === 0 ? fitted(messages.say('answer.both'), ROOM.heading) : '',
        cells: [{ label: '', text: fitted(`${aspect}: ${value}`, ROOM.choice), isMissing: false }],
      }));

function choice(answer: AnswerOf<'comparison'>, messages: Messages, columns: readonly string[]): Block[] {
  const lines = chooseTexts(answer, messages);
  if (lines.length === 0) return [];
  const cells = lines.map(({ line }, index) => ({
    label: columns[index] ?? '',
    text: fitted(line, ROOM.choice),
    isMissing: false,
  }));
  return [{ heading: fitted(messages.say('answer.choose.heading'), ROOM.heading), cells }];
}
