import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { day, lang, line, listOf, prose, slug } from '../../src/glossary/fields.ts';

const problemsOf = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map((issue) => issue.message) ?? [];

describe('an id', () => {
  it.each(['a', 'rest-api', 'c-plus-plus', '2pc', 'x'.repeat(120)])('may be “%s”', (id) => {
    expect(problemsOf(slug, id)).toEqual([]);
  });

  it.each(['', 'REST', 'rest api', 'rest--api', '-rest', 'rest-', 'rest_api', 'réseau', 'a\n', '../a'])(
    'may not be “%s”',
    (id) => {
      expect(problemsOf(slug, id)).toEqual([
        'is not an id: use lower-case letters, digits and single hyphens',
      ]);
    },
  );

  it('has at most 120 characters', () => {
    expect(problemsOf(slug, 'x'.repeat(121))).toHaveLength(1);
  });
});

describe('a line of text', () => {
  const shortLine = line(5);

  it.each(['a', 'a b', 'été', '👩', '=', '12345'])('may be “%s”', (text) => {
    expect(shortLine.parse(text)).toBe(text);
  });

  it.each([
    ['', 'is empty'],
    ['123456', 'is longer than 5 characters'],
    [' a', 'has white space around it'],
    ['a\u00a0', 'has white space around it'],
    ['a\nb', 'holds a line break or a control character'],
    ['a\u2028b', 'holds a line break or a control character'],
    ['a\tb', 'holds a line break or a control character'],
    ['a\u001b[0', 'holds a line break or a control character'],
    ['a\u009bb', 'holds a line break or a control character'],
    ['a\ud83d', 'holds half a character'],
  ])('may not be %j, which %s', (text, problem) => {
    expect(problemsOf(shortLine, text)).toEqual([problem]);
  });
});

describe('prose', () => {
  it('may run over paragraphs and loses the white space around it', () => {
    expect(prose(20).parse('\n One.\n\n\tTwo. \n')).toBe('One.\n\n\tTwo.');
  });

  it.each([
    ['', 'is empty'],
    [' \n ', 'is empty'],
    ['a\u0000b', 'holds a control character'],
    ['a\rb', 'holds a control character'],
    ['a\u001b[31m', 'holds a control character'],
    ['a'.repeat(21), 'is longer than 20 characters'],
    ['\udc00a', 'holds half a character'],
  ])('may not be %j, which %s', (text, problem) => {
    expect(problemsOf(prose(20), text)).toEqual([problem]);
  });

  it('never holds a character that a terminal would obey', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const result = prose(1000).safeParse(text);
        if (result.success) expect(result.data).not.toMatch(/(?![\n\t])\p{Cc}/u);
      }),
    );
  });
});

describe('a day', () => {
  it('is a day of the calendar', () => {
    expect(problemsOf(day, '2024-02-29')).toEqual([]);
    for (const text of ['2026-02-29', '2026-13-01', '2026-1-1', '1/2/2026', '2026-01-01T00:00'])
      expect(problemsOf(day, text)).toEqual(['is not a day such as 2026-11-23']);
  });
});

describe('a language', () => {
  it('is named by a tag', () => {
    for (const tag of ['en', 'pt-BR', 'zh-Hant-TW', 'gsw']) expect(problemsOf(lang, tag)).toEqual([]);
    for (const tag of ['English', 'EN', 'pt_BR', 'e', ''])
      expect(problemsOf(lang, tag)).toEqual(['is not a language tag such as en']);
  });
});

describe('a list', () => {
  const list = listOf(line(9), 3);

  it('is empty where it is left out', () => {
    expect(list.parse(undefined)).toEqual([]);
  });

  it('keeps its order, says nothing twice, and ends somewhere', () => {
    expect(list.parse(['b', 'a'])).toEqual(['b', 'a']);
    expect(problemsOf(list, ['a', 'b', 'a'])).toEqual(['says the same thing twice']);
    expect(problemsOf(list, ['a', 'b', 'c', 'd'])).toEqual(['lists more than 3']);
  });
});
