import type { View } from './view.ts';

const UNFINISHED = 0.4;
const LETTER_TO_COME = 0.12;
/** Where a whole word was typed, what is to come is other words. */
const LETTER_OF_A_WORD_TO_COME = 0.075;
/** A shorter beginning, in letters and as a share of the label, could be of anything. */
const SHORTEST = 3;
const LEAST_SHARE = 0.26;

/** A label that goes on after the query. */
export const beginning: View = ({ key, squashed: { length }, squashed }, label, limit) => {
  if (
    length < SHORTEST ||
    length < label.squashed.length * LEAST_SHARE ||
    !label.squashed.startsWith(squashed)
  )
    return Number.POSITIVE_INFINITY;
  const letter = label.key.startsWith(`${key} `) ? LETTER_OF_A_WORD_TO_COME : LETTER_TO_COME;
  const cost = UNFINISHED + (label.squashed.length - length) * letter;
  return cost <= limit ? cost : Number.POSITIVE_INFINITY;
};
