import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../adapters/slack/hear/plain-text.ts';
import { respond } from '../../src/conversation/respond.ts';
import { GENEROUS, growth } from '../glossary/growth.ts';
import { sample } from '../sample-glossary.ts';

const BOT = 'U0BOT';
const plain = (text: string) => plainText(text, BOT);

describe('what Slack delivers', () => {
  it.each([
    ['<@U0BOT> what is REST?', 'what is REST?'],
    ['what is REST, <@U0BOT|differentia>', 'what is REST,'],
    ['hey <@U0BOT>what is REST', 'hey what is REST'],
    ['<@U123> what is REST', 'what is REST'],
    ['<@U123|anna>', '@anna'],
    ['<#C123|general> or <#C124|> or <#C125>', '#general or  or'],
    ['<!here> <!channel|channel> <!everyone> <!subteam^S1|@team> what is REST', 'what is REST'],
    ['<!date^1392734382^{date}|18 February 2014>', '18 February 2014'],
    ['<http://node.js|node.js> vs <https://deno.com>', 'node.js vs https://deno.com'],
    ['<mailto:a@b.test|a@b.test>', 'a@b.test'],
    ['<https://x.test/?a=1&amp;b=2> <https://x.test|R&amp;D>', 'https://x.test/?a=1&b=2 R&D'],
    ['R&amp;D vs a &lt;b&gt; tag', 'R&D vs a <b> tag'],
    ['what is &amp;lt; and &amp;amp;', 'what is &lt; and &amp;'],
    ['what is &lt;@U0BOT&gt;', 'what is <@U0BOT>'],
    ['&gt; what is REST', '> what is REST'],
    ['what is REST? :thinking_face:', 'what is REST?'],
    [':+1::skin-tone-2: what is REST', 'what is REST'],
  ])('%s becomes %s', (delivered, read) => {
    expect(plain(delivered)).toBe(read);
  });
});

describe('names', () => {
  it.each([
    'A*',
    'A* vs B*',
    '*args vs **kwargs',
    '* vs **',
    'snake_case and _private',
    '__init__ vs __new__',
    '~/.bashrc',
    '`*p` vs `&p`',
    '::before vs :hover',
    'C++ vs C#',
    '=== vs ==',
    '.NET',
    '2 * 3 * 4',
  ])('%s stays whole', (name) => {
    expect(plain(name)).toBe(name);
  });
});

describe('emphasis does not hide a question', () => {
  it.each([
    'what is *coffee*?',
    'what is _coffee_',
    'what is `coffee`',
    'what is *_coffee_*',
    '*what is coffee?*',
    '*what is* coffee',
    '*Question:* what is coffee?',
    '_*what is coffee?*_',
    '<@U0BOT> :wave: what is *coffee* :thinking_face:',
    'what is coffee <@U0BOT>?',
    '&gt; what is tea?\nwhat is coffee?',
  ])('%s', (text) => {
    const { reply } = respond({ text: plain(text), addressed: true }, sample);
    expect(reply).toMatchObject({ kind: 'definition', concept: { id: 'coffee' } });
  });

  it.each([
    'what is the *difference* between coffee and tea',
    '_what is the difference between *coffee* and tea?_',
    'difference between *coffee and tea*',
    'difference between _coffee_ and *tea*',
    '<@U123> what is the difference between coffee and tea <@U0BOT>?',
    '<!here> coffee vs tea? :smile:',
  ])('%s', (text) => {
    const { reply } = respond({ text: plain(text), addressed: false }, sample);
    expect(reply).toMatchObject({ kind: 'comparison', concepts: [{ id: 'coffee' }, { id: 'tea' }] });
  });
});

describe('what is struck out asks nothing', () => {
  it.each([
    '~what is the difference between coffee and tea?~',
    '*~what is the difference between coffee and tea?~*',
    '~_what is the difference between *coffee* and tea?_~',
    'never mind ~coffee vs tea?~',
  ])('%s', (text) => {
    expect(respond({ text: plain(text), addressed: false }, sample).reply.kind).toBe('silent');
  });

  it('where the rest asks something else', () => {
    const { reply } = respond({ text: plain('~what is tea?~ what is coffee?'), addressed: true }, sample);
    expect(reply).toMatchObject({ kind: 'definition', concept: { id: 'coffee' } });
  });
});

/** What Slack does to what a person types. */
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

it('gives back what was typed, where it holds no emphasis and no emoji code', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
      fc.pre(!/[*_:]/.test(typed));
      expect(plain(escaped(typed))).toBe(typed.trim());
    }),
  );
});

describe('long text', () => {
  it.each(['<', '*a ', '*a', '_ _', ':a', '&amp;', '<@', '~a~ ', '*_~a'])(
    'of “%s” over and over takes time that grows as its length',
    async (piece) => {
      const read = (size: number) => {
        const text = piece.repeat(size / piece.length);
        return () => plain(text);
      };
      expect(await growth(4_000, read)).toBeLessThan(GENEROUS);
    },
  );
});
