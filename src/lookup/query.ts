import { isEnglishWord } from './english/is-english-word.ts';
import { normalize, squash } from './normalize.ts';
import { isAcronym } from './preference.ts';
import { undress } from './undress.ts';

/** What was typed, as labels see it. */
export interface Query {
  readonly key: string;
  /** The key without spaces. */
  readonly squashed: string;
  readonly words: readonly string[];
  /** Those of its words that are ordinary English; none of an acronym in capitals. */
  readonly english: readonly string[];
  readonly isAcronym: boolean;
}

/** Longer than any label: a text like that names nothing. */
const LONGEST = 100;

/** Nothing where the text is too long, or holds nothing, to name something. */
export function queryOf(text: string): Query | undefined {
  if (text.length > LONGEST * 4) return undefined;
  const name = undress(text);
  const key = normalize(name);
  if (key === '' || key.length > LONGEST) return undefined;
  const words = key.split(' ');
  const acronym = words.length === 1 && isAcronym(name);
  const english = acronym ? [] : words.filter(isEnglishWord);
  return { key, squashed: squash(key), words, english, isAcronym: acronym };
}
