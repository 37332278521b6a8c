import { isEnglishWord } from '../lookup/english/is-english-word.ts';
import { isOneOf, type Side, withoutArticles } from './side.ts';
import { LEADING_UP } from './vocabulary/asking.ts';
import { NEVER_IN_A_TERM, OWN, PREPOSITIONS, PRONOUNS, QUALIFIER } from './vocabulary/function-words.ts';

const LONGEST = 4;

/** "Never heard of tree shaking, [what is it?]", "TIL bikeshedding. [What does it mean?]" */
export function afterHearing(words: Side): Side | undefined {
  const start = words.findIndex((_, index) =>
    bringsUp(words[index - 1]?.lower ?? '', words[index]?.lower ?? ''),
  );
  const rest = withoutArticles(words.slice(start + 1));
  const end = rest.findIndex(
    (word, index) => isOneOf(word, QUALIFIER) || (index > 0 && isOneOf(word, PREPOSITIONS)),
  );
  const side = end === -1 ? rest : rest.slice(0, end);
  const isName =
    start !== -1 &&
    side.length > 0 &&
    side.length < LONGEST &&
    !/^(?:the|this|that)$/.test(words[start + 1]?.lower ?? '') &&
    !isSomethingPlain(side, `${words[start - 1]?.lower} ${words[start]?.lower}`) &&
    !side.some((word) =>
      [NEVER_IN_A_TERM, OWN, LEADING_UP, PRONOUNS, PREPOSITIONS].some((set) => isOneOf(word, set)),
    );
  return isName ? side : undefined;
}

/** "He mentioned X", "TIL X" */
const SAID = /^(?:til|said|says|mentioned|mentions)$/;

/** "Heard of X", "keep seeing X", "asked for X", "never used X", "came across X" */
const BROUGHT_UP = [
  /^(?:heard|hear|hearing|talks?|talking|talked|reading|read) (?:of|about)$/,
  /^(?:keeps?|kept) (?:reading|finding|seeing|hearing)$/,
  /^(?:been|i|just|always) (?:seeing|hearing|saw|see|hear)$/,
  /^(?:asked|asks|asking) for$/,
  /^(?:never|not|haven't|havent|ever) (?:used|tried|touched|seen|met|encountered)$/,
  /^(?:came|come|stumbled) (?:across|upon)$/,
];

/** "He mentioned lunch", "been seeing errors": what everybody knows is no name, and asked about for what is at hand. */
function isSomethingPlain([only, ...more]: Side, verb: string): boolean {
  if (only === undefined || more.length > 0 || only.quoted) return false;
  const plain = /^\p{Ll}+$/u.test(only.text) && isEnglishWord(only.lower);
  return plain && (/[^s]s$/.test(only.lower) || /(?: for|mentions|mentioned)$/.test(verb));
}

/** Whether a name is what comes after these two words. */
const bringsUp = (before: string, last: string): boolean =>
  SAID.test(last) || BROUGHT_UP.some((pattern) => pattern.test(`${before} ${last}`));
