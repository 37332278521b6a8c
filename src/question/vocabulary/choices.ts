import { phrases, words } from './word-set.ts';

/** Opposites that are no things to compare. */
export const IDIOMS: ReadonlySet<string> = phrases(`
  yes or no, now or never, true or false, more or less, this or that, all or nothing, sooner or later, plus or minus, right or wrong,
  good or bad, ready or not, today or tomorrow, pass or fail, bug or feature,
  left or right, up or down, in or out, on or off, heads or tails, before or after, win or lose, trick or treat
`);

/** "Any questions or comments?", "coffee or tea, anyone?" */
export const NO_CHOICE = words(`
  question questions comment comments thought thoughts concern concerns suggestion suggestions feedback idea ideas issue issues
  anyone anybody everyone with without lose not no never else something someone only users
  monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight morning afternoon evening
`);
