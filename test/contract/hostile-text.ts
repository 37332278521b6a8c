import fc from 'fast-check';

/** What some platform takes for markup, and what else a text may stumble over. */
const PIECES = [
  ...'* ** _ __ ~ ~~ | || ` ``` \\ [ ] ( ) < > # - + -# 1. : @ & > >>>'.split(' '),
  ...['> ', '>>> ', '# ', '- ', '* ', ' ', '\n', '\n\n', '\t'],
  ...'a snake_case C++ === 🤷🏽‍♀️ é *b* _i_ ~s~ `c` &amp; &lt;!here&gt;'.split(' '),
  ...'@everyone @here <@123456> <@&1> <#1> </a:1> <:e:1> <a:e:1> <t:1:R> <id:browse>'.split(' '),
  ...'<!channel> <!here> <@U123> <!subteam^S1> <!date^1^{date}|x>'.split(' '),
  ...':smile: :x: https://evil.test/a_b <https://evil.test> [safe](https://evil.test) steam://run'.split(' '),
];

/** Text of such pieces. */
export const markup = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 5 })), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join(''));

const OBEYED = [
  '\u0000',
  '\u0007',
  '\u001b[2J',
  '\u001b]0;x\u0007',
  '\u009b31m',
  '\u202e',
  '\u2066',
  '\u200f',
];
const BLANK = ['', ' ', '\n', '\u200b', '\u00a0'];
const HALVES = ['\ud800', '\udc00'];
const LONG = [
  'word '.repeat(1_000),
  '_'.repeat(5_000),
  '&'.repeat(5_000),
  'e\u0301'.repeat(2_500),
  '😀'.repeat(2_500),
];

/** Any text: markup, what platforms obey, empty and blank ones, halves of surrogate pairs, and some of hostile length. */
export const hostileText = fc
  .oneof(
    { weight: 6, arbitrary: markup },
    { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(markup, fc.constantFrom(...OBEYED, ...BLANK, ...HALVES), markup)
        .map((all) => all.join('')),
    },
    { weight: 1, arbitrary: fc.constantFrom(...OBEYED, ...BLANK, ...HALVES, ...LONG) },
  )
  // The lines of a table are how the contract reads one.
  .map((text) => text.replace(/[\u2500-\u257f]/g, ''));
