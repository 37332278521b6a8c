import { isConcept } from '../../entry.ts';
import type { Sourced } from '../sourced.ts';
import type { Rule } from './rule.ts';
import { shareOf, wordsIn } from './words-in.ts';

/** Of the words of two definitions, so many may be the same. */
const MOST_ALIKE = 0.7;

/** Concepts that are defined in all but the same words. */
export const nearDuplicates: Rule = (entries) => {
  const defined = entries.flatMap((sourced) =>
    isConcept(sourced.entry) ? [{ sourced, words: wordsIn(sourced.entry.definition) }] : [],
  );
  return defined.flatMap(({ sourced, words }, index) => {
    const other = defined.slice(0, index).find((before) => shareOf(before.words, words) > MOST_ALIKE);
    return other === undefined
      ? []
      : [sourced.fault(['definition'], `definition: ${sayAlike(other.sourced)}`)];
  });
};

const sayAlike = ({ file }: Sourced): string => `is all but the same as that of ${file}`;
