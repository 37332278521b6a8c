import fc from 'fast-check';
import { anyAnswerOf } from '../contract/any-answer.ts';

const PIECES = [
  '<!channel>',
  '<@U123>',
  '@everyone',
  '*b*',
  '_i_',
  '~s~',
  '`c`',
  '&amp;',
  '|',
  ':x:',
  '\u202e',
  '\u0000',
  '\n\n',
  '\ud800',
  '\udc00',
  '\u200b',
  ' ',
  'snake_case',
  'C++',
  '===',
  '🤷🏽‍♀️',
];

/** Any text: empty ones, blank ones, markup, halves of surrogate pairs, and now and then one of hostile length. */
const text = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((all) => all.join('')) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom('word '.repeat(1_000), '&'.repeat(5_000), '😀'.repeat(2_500)) },
);
/** An answer of any kind with such texts in it. */
export const anyAnswer = anyAnswerOf(text);
