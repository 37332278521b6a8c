import { normalize } from '../../../lookup/normalize.ts';
import { isConcept } from '../../entry.ts';
import type { Sourced } from '../sourced.ts';
import type { Rule } from './rule.ts';

/** Of the words of two definitions, so many may be the same. */
const MOST_ALIKE = 0.7;

/** Concepts that are defined in all but the same words. */
export const nearDuplicates: Rule = (entries) => {
  const defined = entries.flatMap((sourced) =>
    isConcept(sourced.entry) ? [{ sourced, words: wordsOf(sourced.entry.definition) }] : [],
  );
  return defined.flatMap(({ sourced, words }, index) => {
    const other = defined.slice(0, index).find((before) => alike(before.words, words) > MOST_ALIKE);
    return other === undefined
      ? []
      : [sourced.fault(['definition'], `definition: ${sayAlike(other.sourced)}`)];
  });
};

const sayAlike = ({ file }: Sourced): string => `is all but the same as that of ${file}`;

const wordsOf = (text: string): ReadonlySet<string> => new Set(normalize(text).split(' '));

/** The share of the words of both that are in each. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  return both / (one.size + other.size - both);
}
