import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../src/messages/en.json' with { type: 'json' };
import { messagesIn } from '../../src/messages/languages.ts';
import { english, messagesOf } from '../../src/messages/messages.ts';

/** The program's own text. */
const sources = ['src', 'adapters']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

describe('messages', () => {
  it('fill in their placeholders as they are, markup and all', () => {
    expect(english.say('answer.read', { from: '<b>{x}</b>', to: "it's" })).toBe(
      "I read “<b>{x}</b>” as it's.",
    );
  });

  it('agree in number', () => {
    const both = english.say('composed.gist.alike', { count: 2, genus: 'drink' });
    expect(both).toMatch(/^Both are/);
    expect(english.say('composed.gist.alike', { count: 3, genus: 'drink' })).toMatch(/^All are/);
  });

  it('list things as the language does', () => {
    expect(english.list(['a', 'b', 'c'])).toBe('a, b, and c');
    expect(english.list(['a', 'b'], 'or')).toBe('a or b');
    expect(messagesOf('de', en).list(['a', 'b', 'c'])).toBe('a, b und c');
  });

  it('write days as the language does, and leave what is none', () => {
    expect(english.day('2026-01-02')).toBe('Jan 2, 2026');
    expect(messagesIn('de').day('2026-01-02')).toBe('02.01.2026');
    expect(english.day('soon')).toBe('soon');
  });

  it('call a language by its name', () => {
    expect(messagesIn('de').languageName('ja')).toBe('Japanisch');
  });

  it.each(Object.entries(en))('are well-formed: %s', (_key, text) => {
    const names = new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? ''));
    const values = Object.fromEntries([...names].map((name) => [name, 2]));
    const key = Object.keys(en).find((each) => en[each as keyof typeof en] === text) as keyof typeof en;
    expect(english.say(key, values)).not.toMatch(/\{|\}/);
  });

  it.each(Object.keys(en))('are all said somewhere: %s', (key) => {
    expect(sources).toContain(`'${key}'`);
  });
});
