import { expect, it } from 'vitest';
import { LANGUAGES, messagesIn } from '../../src/messages/languages.ts';
import { english } from '../../src/messages/messages.ts';

it('a language that the bot doesn’t speak is answered in English', () => {
  expect(LANGUAGES).toEqual(['en']);
  for (const lang of ['en', 'de', '__proto__', '']) expect(messagesIn(lang)).toBe(english);
});
