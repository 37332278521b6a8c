import { withoutOrnaments } from './ornament.ts';
import { isOneOf } from './side.ts';
import { GREETING } from './vocabulary/asking.ts';
import type { Word } from './words.ts';

const FAREWELL = new Set([
  'anyone',
  'anybody',
  'someone',
  'exactly',
  'again',
  'help',
  'if',
  'any',
  'thx',
  'advance',
  'in',
  'lol',
  'thoughts',
  'opinions',
  'ideas',
  'suggestions',
  'recommendations',
  'tips',
  'sir',
  'dude',
  'bro',
  'man',
  'dad',
  'mom',
  'mum',
  'buddy',
]);

/** "X vs Y anyone". */
const withoutCall = (words: readonly Word[]): readonly Word[] =>
  words.length > 2 && /^(?:anyone|anybody|folks|guys)$/.test(words.at(-1)?.lower ?? '')
    ? words.slice(0, -1)
    : words;

/** "X and Y, thanks everyone" ends before the comma. */
export function withoutFarewell(words: readonly Word[]): readonly Word[] {
  const said = withoutCall(withoutOrnaments(words));
  const comma = said.findLastIndex((word, index) => index < said.length - 1 && word.after.includes(','));
  if (comma === -1) return said;
  const farewell = said.slice(comma + 1).every((word) => isOneOf(word, GREETING) || isOneOf(word, FAREWELL));
  return farewell ? said.slice(0, comma + 1) : said;
}
