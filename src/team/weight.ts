import { type Entry, isConcept } from '../glossary/entry.ts';

/** An overlay that has no entries, in bytes. */
export const EMPTY = 8_000;

/** What the indexes make of an entry whatever is in it, of each letter that definitions are searched for, and of each label. */
const ENTRY = 3_000;
const SEARCHED = { letters: 1_000, each: 5 };
const LABEL = 1_000;

/**
 * About how many bytes of memory an entry takes in an overlay, all its indexes included: measured, and rather too many than too
 * few. Of those that are shipped, it is some ten thousand; of one with a line of text, half of that.
 */
export function weightOf(entry: Entry): number {
  const bytes = Buffer.byteLength(JSON.stringify(entry));
  const labels = isConcept(entry) ? 1 + entry.altLabels.length + entry.hiddenLabels.length : 0;
  return ENTRY + bytes + SEARCHED.each * Math.min(bytes, SEARCHED.letters) + LABEL * labels;
}
