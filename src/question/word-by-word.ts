import { MOST_COMPARED } from '../glossary/comparison.ts';
import { withoutFarewell } from './farewell.ts';
import { afterLeadIn } from './lead-in.ts';
import type { Reading } from './question.ts';
import type { Sentence } from './sentences.ts';
import { isOneOf, type Side, withoutArticles, withoutQualifier } from './side.ts';
import { LEADING_UP } from './vocabulary/asking.ts';
import { KIND_NOUNS } from './vocabulary/noun-phrases.ts';

const FEWEST = 3;
/** How many words stand there with what joins and narrows the names. */
const LONGEST = 10;

/**
 * The reading that takes every word for a name of its own, for whom commas are too much: "difference between var let and
 * const", "SLI SLO SLA difference". Only a glossary that knows all of them bears it out.
 * @param at where "difference" or "compare" stands.
 */
export function wordByWord(sentence: Sentence, at: number): readonly Reading[] {
  const { words } = sentence;
  const next = words[at + 1];
  const link = next?.keyword === 'between' || LINK.test(next?.lower ?? '') ? 1 : 0;
  const after = words.slice(at + 1 + link);
  const ends = after.length === 0 || (link === 1 && NARROWS.test(next?.lower ?? '') && after.length === 1);
  const list = ends ? words.slice(afterLeadIn(sentence, at), at) : after;
  if (list.length > LONGEST) return [];
  const names = withoutQualifier(sentence, withoutArticles(withoutFarewell(list))).filter(
    ({ lower }) => !/^(?:and|or|&|,)$/.test(lower),
  );
  // "The useState and useRef Hooks" are two.
  if (KIND_NOUNS.has(names.at(-1)?.lower ?? '')) return [];
  const terms = names.map(({ text }) => text);
  const isList =
    names.length >= FEWEST &&
    names.length < MOST_COMPARED &&
    new Set(terms).size === terms.length &&
    names.every(isName);
  return isList ? [{ kind: 'compare', terms, explicit: false, weak: true }] : [];
}

const LINK = /^(?:of|in|among|for)$/;
const NARROWS = /^(?:in|for)$/;

const isName = (word: Side[number]): boolean => word.keyword === undefined && !isOneOf(word, LEADING_UP);
