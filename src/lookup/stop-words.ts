import { GRAMMAR_WORDS } from './grammar-words.ts';

/** Words that say nothing of what a description is of: those of grammar, and those that stand for the name one lacks. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...GRAMMAR_WORDS,
  ...`thing things kind kinds sort sorts type way ways call calls called name names named
  use uses used using make makes made get gets got s t`.split(/\s+/),
]);
