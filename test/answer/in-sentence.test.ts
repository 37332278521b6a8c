import { expect, it } from 'vitest';
import { inSentence } from '../../src/answer/in-sentence.ts';

it.each([
  ['Network protocol', 'A network protocol is a set of rules.', 'network protocol'],
  ['Network protocol', '', 'network protocol'],
  ['React hook', 'A React hook is a function whose name begins with use.', 'React hook'],
  ['JavaScript collection', 'Holds values under keys.', 'JavaScript collection'],
  ['API style', '', 'API style'],
  ['Join', 'Join is what it is called. Join them.', 'join'],
])('writes “%s”, of which it is said “%s”, within a sentence as “%s”', (label, definition, written) => {
  expect(inSentence(label, { definition, lang: 'en' })).toBe(written);
});

it('a noun of German keeps its capital', () => {
  expect(inSentence('Nachrichtenbroker', { lang: 'de' })).toBe('Nachrichtenbroker');
  expect(inSentence('Courtier de messages', { lang: 'fr' })).toBe('courtier de messages');
});
