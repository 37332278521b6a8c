import { mostPlausible } from '../plausible.ts';
import { slips } from '../slips.ts';
import type { View } from './view.ts';

/** Slips beyond which a text is another text, however long it is: a share of its letters. */
const mostSlips = (letters: number): number => Math.max(2.8, letters * 0.15);

/** Letters are wrong; spaces don't matter, but that a word more was begun: "software h" isn't "software". */
export const spelling: View = ({ key, squashed: typed }, { key: own, squashed: meant }, limit) => {
  if (key.startsWith(`${own} `)) return Number.POSITIVE_INFINITY;
  const letters = Math.min(typed.length + 1, meant.length);
  return slips(typed, meant, Math.min(limit, mostPlausible(letters), mostSlips(letters)));
};
