/** In slips, by the letters there are: a short text is soon another one. */
const SHORT = [0, 0.8, 0.8, 0.8, 1.4, 1.5, 1.75];
const AT_LEAST = 2.4;
const SHARE = 0.27;

/** How far-fetched a reading of so many letters may be, in slips, before it isn't even worth offering. */
export const mostPlausible = (letters: number): number =>
  SHORT[letters] ?? Math.max(AT_LEAST, letters * SHARE);
