import { describe, expect, it } from 'vitest';
import { plainText } from '../../adapters/discord/hear/plain-text.ts';
import { respond } from '../../src/conversation/respond.ts';
import { sample } from '../sample-glossary.ts';

const answerTo = (content: string) => respond({ text: plainText(content), addressed: true }, sample).reply;

describe('a message as it reads', () => {
  it.each([
    ['<@123456789012345678> what is coffee?', 'what is coffee?'],
    ['what is coffee, <@!123456789012345678>?', 'what is coffee,  ?'],
    ['coffee vs tea? <:thinking:123456789012345678> <a:party:123456789012345678>', 'coffee vs tea?'],
    ['coffee vs tea, by <t:1700000000:R> in <#123456789012345678>', 'coffee vs tea, by   in'],
    ['@everyone coffee vs tea? @here <@&123456789012345678>', 'coffee vs tea?'],
    ['**coffee** vs __tea__', 'coffee vs tea'],
    [
      '***What’s the difference*** between *coffee* and _tea_?',
      'What’s the difference between coffee and tea?',
    ],
    ['~~coffee~~ vs ||tea||', 'coffee vs tea'],
    ['**coffee *and* tea**', 'coffee and tea'],
    ['# coffee vs tea?', 'coffee vs tea?'],
    ['-# coffee vs tea?', 'coffee vs tea?'],
    ['what is [coffee](https://example.org/coffee "a page")?', 'what is coffee?'],
    ['what is <https://example.org>?', 'what is https://example.org?'],
    ['what does </define:123456789012345678> do', 'what does /define do'],
    ['what is A\\*?', 'what is A*?'],
    ['what is \\*coffee\\*', 'what is *coffee*'],
    ['coffee vs tea?\n>>> a quotation\nthat goes on', 'coffee vs tea?'],
  ])('%s', (content, text) => {
    expect(plainText(content)).toBe(text);
  });

  it.each([
    'snake_case vs other_case',
    '_private and _other',
    'what is A*?',
    'A* vs B*',
    'C++ vs C#',
    '*args and **kwargs',
    '2 * 3 * 4',
    'a || b',
    '=== vs ==',
    'List<T> vs Map<K, V>',
    '`**kwargs` vs `_x_`',
    '``a `b` c``',
    'C:\\path\\to',
    '```js\n**x** <@123456789012345678>\n```',
    '> quoted',
    'user@everyoneelse.example',
  ])('leaves what is a name or code as it is: %s', (content) => {
    expect(plainText(content)).toBe(content);
  });

  it('keeps markup that stands for itself in code and escapes apart from the rest', () => {
    expect(plainText('**`*a*`** and \\*b\\* and \uE0000\uE000')).toBe('`*a*` and *b* and 0');
  });

  it.each([
    '**coffee** vs ||tea||',
    '`coffee` vs *tea*',
    '**what is the difference between coffee and tea?**',
    'What’s the **difference** between __coffee__ and ~~tea~~?',
    '# <@123456789012345678> coffee vs tea <:tea:123456789012345678>',
    '[coffee](https://example.org) vs [tea](<https://example.org>)',
  ])('loses no term: %s', (content) => {
    const answer = answerTo(content);
    expect(answer.kind).toBe('comparison');
  });

  it('answers neither what is quoted nor what is shown as code', () => {
    for (const content of ['> coffee vs tea?', '>>> so\ncoffee vs tea?', '```\ncoffee vs tea?\n```'])
      expect(answerTo(content).kind).toBe('help');
  });

  it('is soon done with markup that is opened over and over', () => {
    for (const piece of ['*a', '_a ', '~~a', '||a', '`', '``a', '[a](', '<@', '<https://', '\\', '*a**b*** '])
      expect(plainText(piece.repeat(4000 / piece.length)).length).toBeLessThanOrEqual(4000);
  });
});
