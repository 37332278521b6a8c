import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, link } from '../../adapters/discord/escape.ts';
import { markup as nasty } from '../contract/hostile-text.ts';
import { shown } from './discord-markdown.ts';

describe('escaped text', () => {
  it('comes out as it went in, with no markup found in it', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(shown(escapeMarkdown(text))).toEqual({ text, markup: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('comes out as it went in within bold text, and ends where the bold text ends', () => {
    fc.assert(
      fc.property(nasty, nasty, (text, after) => {
        fc.pre(text !== '');
        const { text: out, markup } = shown(`**${escapeMarkdown(text)}**: ${escapeMarkdown(after)}`);
        expect(out).toBe(`${text}: ${after}`);
        expect(markup.map(({ kind }) => kind)).toEqual(['bold']);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['- ', '## ', '-# ', '1. '])('opens nothing further after “%s”', (lead) => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(shown(`${lead}${escapeMarkdown(text.trim())}`).markup).toHaveLength(1);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    'C++',
    'C#',
    'A*',
    '===',
    '#',
    '*args',
    '**kwargs',
    'snake_case',
    '__init__',
    'a->b',
    '~',
    '1.',
    'x | y',
    '\\n',
  ])('shows the term “%s” whole', (term) => {
    expect(shown(`**${escapeMarkdown(term)}**`).text).toBe(term);
    expect(shown(escapeMarkdown(term)).text).toBe(term);
  });

  it('costs nothing where there is nothing to escape', () => {
    const text = 'C++ and C# – a 2-way, 1.5 MB list: x = y; it’s “so” (or not) @ 50%!';
    expect(escapeMarkdown(text)).toBe(text);
  });
});

describe('a link', () => {
  const url = 'https://doi.org/10.1000/a(b)_c';

  it('stands under its text', () => {
    const { text, markup } = shown(link('RFC 1', url));
    expect(text).toBe('RFC 1');
    expect(markup).toEqual([{ kind: 'link', source: '[RFC 1](<https://doi.org/10.1000/a%28b%29_c>)' }]);
  });

  it('leads to its address alone, whatever its text and its address hold', () => {
    fc.assert(
      fc.property(nasty, nasty, (text, end) => {
        const { markup } = shown(
          link(escapeMarkdown(text.replace(/\s+/g, ' ').trim()), `https://good.test/${end}`),
        );
        const [only, ...others] = markup;
        expect(others).toEqual([]);
        expect(only?.source).toMatch(
          /^\[[^[\]]*\]\(<https:\/\/good\.test\/[^\s<>()]*>\)$|^<https:\/\/good\.test\/[^\s<>()]*>$/,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['javascript:alert(1)', 'discord://x', 'file:///etc/passwd'])(
    'is made to no other place: %s',
    (other) => {
      expect(link('text', other)).toBe('text');
    },
  );
});

it.each(['', '\u200b\u2060', '\u3164', '\u2800 \ufeff', '\u00ad'])(
  'a link whose text can’t be seen shows its address: “%s”',
  (text) => {
    expect(link(text, 'https://example.org/a')).toBe('<https://example.org/a>');
  },
);
