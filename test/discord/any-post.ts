import fc from 'fast-check';
import type { Answer } from '../../src/answer/answer.ts';
import type { Post } from '../../src/conversation/post.ts';
import { anyAnswerOf } from '../contract/any-answer.ts';

/** What Discord might take for markup, and what else a text may stumble over. */
const PIECES = [
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '||',
    '`',
    '```',
    '\\',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '#',
    '-',
    '+',
    '-#',
    '1.',
    ':',
    '@',
  ],
  ...[
    '> ',
    '>>> ',
    '# ',
    '- ',
    '* ',
    ' ',
    '\n',
    '\n\n',
    '\t',
    'a',
    'x y',
    'snake_case',
    'C++',
    '===',
    '🤷🏽‍♀️',
    'é',
  ],
  ...[
    '@everyone',
    '@here',
    '<@123456>',
    '<@&1>',
    '<#1>',
    '</a:1>',
    '<:e:1>',
    '<a:e:1>',
    '<t:1:R>',
    '<id:browse>',
  ],
  ...[':smile:', 'https://evil.test/a_b', '<https://evil.test>', '[safe](https://evil.test)', 'steam://run'],
];

/** Text of such pieces. */
export const markup = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 5 })), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join(''));

/** Any text: empty ones, blank ones, markup, halves of surrogate pairs, and now and then one of hostile length. */
const text = fc.oneof(
  { weight: 6, arbitrary: markup },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom('\ud800', '\u202e\u0000', ' ', '\u200b') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'word '.repeat(1_000),
      '_'.repeat(5_000),
      'e\u0301'.repeat(1_000),
      '😀'.repeat(2_500),
    ),
  },
);

/** Buttons for everything that can be done with an answer. */
export const allButtons = (answer: Answer): Post['buttons'] => ({
  share: 'share',
  dismiss: 'dismiss',
  mute: 'mute',
  ...(answer.kind === 'choices' && { picks: answer.options.map((_, index) => `pick ${index}`) }),
});

/** Any answer, with all buttons or none, and shared by anybody or nobody. */
export const anyPost: fc.Arbitrary<Post> = fc
  .tuple(anyAnswerOf(text), fc.boolean(), fc.option(text))
  .map(([answer, pressed, sharedBy]) => ({
    answer,
    buttons: pressed ? allButtons(answer) : {},
    ...(sharedBy !== null && { sharedBy }),
  }));
