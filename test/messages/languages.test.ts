import { expect, it } from 'vitest';
import { LANGUAGES, messagesIn } from '../../src/messages/languages.ts';
import { english, messagesOf } from '../../src/messages/messages.ts';

it('a language that the bot doesn’t speak is answered in English', () => {
  expect(LANGUAGES).toContain('en');
  for (const lang of ['en', 'en-GB', 'tlh', '__proto__', 'not a tag', '', undefined])
    expect(messagesIn(lang)).toBe(english);
});

it('a language is spoken to whoever has it, of whatever country', () => {
  for (const lang of ['de', 'de-DE', 'de-AT', 'DE-ch']) expect(messagesIn(lang).say('form.no')).toBe('Nein');
});

it.each([
  ['pt-PT', 'pt-BR'],
  ['es-419', 'es'],
  ['es-LA', 'es'],
  ['fr-CA', 'fr'],
  ['ja-JP', 'ja'],
  ['hi-IN', 'hi'],
])('%s is answered in %s', (tag, lang) => {
  expect(messagesIn(tag).lang).toBe(lang);
});

it('what a language lacks is said in English', () => {
  const scarce = messagesOf('de', { 'form.no': 'Nein' });
  expect(scarce.say('form.no')).toBe('Nein');
  expect(scarce.say('answer.leftOut.rows', { count: 2 })).toBe('2 rows');
});
