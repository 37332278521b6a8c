import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followUp } from '../../src/question/follow-up.ts';
import { questionSchema } from '../../src/question/question.ts';
import { likeliestOfAll, readings } from '../../src/question/readings.ts';
import { understand } from '../../src/question/understand.ts';
import { computingTime } from '../computing-time.ts';

const fragments = fc.constantFrom(
  ...'difference between|and|vs|what is|compare|to|or|?|,|(|)|"|`|```|*|\n|> |the|API|C++|a.b|it|and what about|mean|🤖|\u202e|\u200b|é|<@U1>|…'.split(
    '|',
  ),
);
const questionLike = fc
  .array(fc.oneof(fragments, fc.string()), { maxLength: 40 })
  .map((parts) => parts.join(' '));
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), questionLike);

/** Punctuation may be no part of a word, or of two. */
const plain = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N} ]/gu, '');

describe('any text at all', () => {
  it('is read without an exception, as well-formed questions', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { kind, terms } of readings(text)) {
          expect(questionSchema.safeParse({ kind, terms }).success).toBe(true);
          expect(terms.every((term) => term.trim() === term && term !== '')).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('names only words that stand in it', () => {
    fc.assert(
      fc.property(questionLike, (text) => {
        const said = plain(text.replace(/\s+/g, ' '));
        for (const { terms } of readings(text)) {
          for (const word of terms.flatMap((term) => term.split(' '))) expect(said).toContain(plain(word));
        }
      }),
    );
  });

  it('is understood without an exception, addressed or not, after another question or not', () => {
    const before = { kind: 'compare' as const, terms: ['REST', 'RPC'] };
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, addressed) => {
        understand(text, { addressed, previous: before }, () => 0);
        understand(text, { addressed }, () => 1);
        followUp(text, before);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('long text', () => {
  it.each([
    'a ',
    'difference between ',
    'a。',
    '「a」 ',
    'hi.... can anyone ',
    'a what is it ',
    'is a or b better ',
    'the linux-a and linux-b ',
    'and ',
    ', ',
    'vs ',
    '(',
    '"',
    '`',
    "' ",
    '```',
    '> ',
    '\n',
    '#+*',
    '. A ',
    'what is ',
    'it differs from ',
    'e\u0301',
    '\u202e\u200b',
    'x',
    '/a',
    'cmopare ',
    '~~',
    '~a',
    '||a',
    '**a',
    '_',
    '>>> ',
    '\n# ',
    '\n1. ',
    ':a: ',
    'which, ',
    'when to use a over b ',
    'sets apart from ',
    'what is the a of the b? ',
    'it or they ',
    ' - ',
    'but ',
    'ann@example.org ',
    'https://example.org/a?b=c ',
    '<@U0123> ',
    '🏳️‍🌈 ',
    'ما هو ',
    'and between a and b ',
    'and what about ',
    'between ( a ',
    'and { ',
    '[docs] ',
    '(a) ',
    'Q1. ',
    '\n12 Difference ',
    'a_./-: ',
    ' "a"',
    'the term: ',
    'what is a? what is the difference? ',
    ', and I ',
    'a and b files ',
    'explain, with ',
    'explain briefly ',
    'a....b',
    '"a b ',
    '\n// ',
    '\n**a:** ',
    '*a? ',
    'and explain ',
    'what does a do? ',
    'v a ',
    'a (vs ',
    'type I ',
    'the a of b and ',
    'a | B ',
    'instead of a ',
    'a (with a ',
    'a—B ',
    '❓a ',
    'im a what is ',
    'what does a indicate ',
    'aa,bb,',
    'never heard of ',
    'a?What ',
    'a -what ',
    'are they the same ',
    'brooo ',
    ', and select ',
    '~ ',
    '(a ',
    'in a ',
    'a/',
    'a/b ',
    'a A: ',
    'a, I get ',
    'full form of a ',
    'is a b a c ',
  ])('of “%s” over and over takes time that grows as its length', { retry: 3 }, async (piece) => {
    for (const opener of ['', 'what is ', 'what is the difference between ']) {
      const textOf = (length: number) => opener + piece.repeat(Math.ceil(length / piece.length));
      const [short, long] = [textOf(2_500), textOf(40_000)];
      likeliestOfAll(short);
      // 16 times the text: linear growth is 16 times the time, quadratic growth 256 times.
      const growth =
        (await computingTime(() => likeliestOfAll(long), 1)) /
        Math.max(await computingTime(() => likeliestOfAll(short), 3), 0.02);
      expect(growth, opener).toBeLessThan(40);
    }
  });
});
