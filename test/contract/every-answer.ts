import type { Answer, AnswerOf } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { comparison, concept, resourcesOf, sample } from '../sample-glossary.ts';

/** Text that would do harm where it isn't shown as text: escapes, markup, mentions, control and bidirectional characters. */
const HOSTILE = [
  '\u001b[2J\u001b]8;;http://evil.test\u0007click\u001b]8;;\u0007',
  '<!channel> <@U123> @everyone &amp;',
  '**bold** `code` ```block``` ~~x~~ > q | cell |',
  '{placeholder} {0} $' + '{x}',
  'a\u202eb\u2066c\u200bd\u009b31m',
  '日本語のテキスト 🤷🏽‍♀️ ﷽',
].join(' ');

const LONG = `${'Donaudampfschifffahrtsgesellschaft'.repeat(5)} end`;

const nasty = [
  concept('genus', 'Genus', { aspects: { one: 'One', two: 'Two' } }),
  concept('left', 'Left {from} `x`', {
    broader: ['genus'],
    characteristics: { one: LONG.slice(0, 150), two: null },
    sources: ['RFC 1'],
  }),
  concept('right', 'Right <@U1>', { broader: ['genus'], characteristics: { one: '**', two: '|' } }),
  comparison(['left', 'genus'], { gist: LONG, points: [LONG] }),
];
// Hostile control characters never pass the schemas; what an adapter is handed may hold them all the same.
const poisoned = nasty.map((entry) =>
  entry.kind === 'concept'
    ? { ...entry, definition: `${HOSTILE}\n\n  ${LONG}` }
    : { ...entry, gist: HOSTILE },
);
const hostile = resourcesOf(poisoned);

const define = (term: string, from = sample): Answer =>
  answerQuestion({ kind: 'define', terms: [term] }, from);
const compare = (terms: string[], from = sample): Answer => answerQuestion({ kind: 'compare', terms }, from);

const preferred: Answer = {
  ...(define('java (island)') as AnswerOf<'definition'>),
  preferences: [{ term: 'java', label: 'Java (island)', others: ['Java (drink)'] }],
};

/** An answer of every kind, plain and hostile: what every renderer must be able to show. */
export const everyAnswer: readonly { readonly name: string; readonly answer: Answer }[] = [
  { name: 'a definition', answer: define('cofee') },
  { name: 'a curated comparison of alternatives', answer: compare(['coffee', 'tea']) },
  { name: 'a curated comparison of things that are no alternatives', answer: compare(['espresso', 'tea']) },
  { name: 'a composed comparison', answer: compare(['coffee', 'lemonade']) },
  { name: 'a composed comparison of four', answer: compare(['coffee', 'lemonade', 'tea', 'java (drink)']) },
  { name: 'a comparison of different kinds', answer: compare(['tea', 'bicycle']) },
  { name: 'a comparison of what no kind is recorded of', answer: compare(['research', 'operations']) },
  { name: 'the same thing', answer: compare(['espresso', 'caffe espresso']) },
  { name: 'the same thing by three names', answer: compare(['coffee', 'joe', 'cup of joe']) },
  { name: 'a kind of', answer: compare(['coffee', 'espresso']) },
  { name: 'a kind of a kind', answer: compare(['drink', 'espresso']) },
  { name: 'a choice of senses', answer: define('java') },
  { name: 'what a channel means by a term', answer: preferred },
  { name: 'a choice of what may be meant', answer: define('lemon') },
  { name: 'something missing', answer: define('blorp') },
  {
    name: 'something missing beside something known and something near',
    answer: compare(['blorp', 'tea', 'lemon']),
  },
  { name: 'help', answer: answerQuestion({ kind: 'help' }, sample) },
  { name: 'a hostile definition', answer: define('left from x', hostile) },
  { name: 'a hostile comparison', answer: compare(['left from x', 'right u1'], hostile) },
  { name: 'a hostile curated comparison', answer: compare(['left from x', 'genus'], hostile) },
  { name: 'a hostile missing term', answer: define(HOSTILE, hostile) },
];

/** The answer of that name. */
export function named<K extends Answer['kind']>(name: string, kind: K): AnswerOf<K> {
  const found = everyAnswer.find((each) => each.name === name)?.answer;
  if (found?.kind !== kind) throw new Error(`no ${kind} is called ${name}`);
  return found as AnswerOf<K>;
}
