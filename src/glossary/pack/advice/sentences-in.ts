/** Where a sentence ends and another begins: not after "e.g.", nor in ".NET" or "2.0". */
const END = /(?<!\b(?:e\.g|i\.e|vs|cf|etc|approx))[.!?]["”’)]*\s+(?=["“(]?[\p{Lu}\d])/gu;

/** How many sentences a text has. */
export const sentencesIn = (text: string): number => [...text.trim().matchAll(END)].length + 1;
