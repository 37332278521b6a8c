import type { Answer, AnswerOf } from '../../src/answer/answer.ts';
import { withTexts } from './answer-content.ts';
import { everyAnswer, named } from './every-answer.ts';

/** 5,000 characters. */
export const LONG = 'Some words. '.repeat(417).trim();

export const many = <T>(count: number, of: (index: number) => T): T[] =>
  Array.from({ length: count }, (_none, index) => of(index));

const short: AnswerOf<'comparison'> = {
  ...named('a curated comparison of alternatives', 'comparison'),
  concepts: many(6, (side) => ({
    id: `c${side}`,
    label: `Concept ${side}`,
    definition: `Definition ${side}`,
  })),
  rows: many(100, (row) => ({ aspect: `Aspect ${row}`, values: many(6, (side) => `Value ${row}/${side}`) })),
  both: many(9, (index) => ({ aspect: `Shared ${index}`, value: `Common ${index}` })),
  points: many(20, (index) => `Point ${index}`),
  chooseWhen: many(6, (side) => `Reason ${side}`),
  tags: many(50, (index) => `tag ${index}`),
  sources: many(30, (index) => ({ text: `Source ${index}` })),
};

const option = (index: number) => ({ id: `o${index}`, label: `Option ${index}`, preview: `About ${index}` });

const manifold: readonly { readonly name: string; readonly answer: Answer }[] = [
  { name: 'a comparison of six in a hundred rows', answer: short },
  {
    name: 'a definition with much to it',
    answer: {
      ...named('a definition', 'definition'),
      altLabels: many(60, (index) => `Name ${index}`),
      broader: many(20, (index) => ({ id: `b${index}`, label: `Kind ${index}` })),
      characteristics: many(60, (index) => ({ aspect: `Aspect ${index}`, value: `Value ${index}` })),
      points: many(60, (index) => `Point ${index}`),
    },
  },
  {
    name: 'a kind of a kind with many siblings',
    answer: {
      ...named('a kind of a kind', 'kindOf'),
      characteristics: many(60, (index) => ({ aspect: `Aspect ${index}`, value: `Value ${index}` })),
      siblings: many(60, (index) => ({ id: `s${index}`, label: `Sibling ${index}` })),
    },
  },
  {
    name: 'a hundred options',
    answer: { ...named('a choice of senses', 'choices'), options: many(100, option) },
  },
  {
    name: 'twenty missing, and twenty known',
    answer: {
      kind: 'missing',
      missing: many(20, (index) => ({ term: `Term ${index}`, nearest: many(3, option) })),
      known: many(20, option),
    },
  },
  {
    name: 'help of a hundred examples',
    answer: { ...named('help', 'help'), examples: many(100, (index) => `Example ${index}`) },
  },
];

const lengthened =
  (text: string) =>
  ({ name, answer }: (typeof manifold)[number]) => ({
    name: `${name}, with ${text.length} characters a text`,
    answer: withTexts(answer, (each) => `${each} ${text}`),
  });

/** Answers that are too long for a chat: much in their lists, or in their texts, or in both. */
export const longAnswers: typeof manifold = [
  ...manifold,
  ...manifold.map(lengthened(LONG.slice(0, 300))),
  ...everyAnswer.map(lengthened(LONG)),
  lengthened(LONG)({ name: 'a comparison of six', answer: { ...short, rows: short.rows.slice(0, 10) } }),
];
