/** Where British and American English differ, and what is put here for both. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e[drs]?|ing|ations?)$)/, 'iz'],
  [/ys(?=(?:e[drs]?|ing)$)/, 'yz'],
  [/(?<=...)our(?=(?:s|ed|ing|able|ful)?$)/, 'or'],
  [/mme(?=s?$)/, 'm'],
  // Where the syllable before isn't the word's first: "travelling", not "filling".
  [/(?<=[aeiou].*[^aeiou][aeiou])([lm])\1(?=(?:ed|ers?|ings?)$)/, '$1'],
  [/ogue(?=s?$)/, 'og'],
  [/(?<=[bt])re(?=s?$)/, 'er'],
  [/enc(?=es?$)/, 'ens'],
  [/disc(?=s?$)/, 'disk'],
  [/grey/, 'gray'],
];

const unvaried = (word: string): string =>
  VARIANTS.reduce((spelt, [pattern, common]) => spelt.replace(pattern, common), word);

const LONGEST_DIFFERENCE = 2;

/** Whether two words are one in the spelling of two countries: "normalization" and "normalisation". */
export const areVariants = (a: string, b: string): boolean =>
  a.charCodeAt(0) === b.charCodeAt(0) &&
  Math.abs(a.length - b.length) <= LONGEST_DIFFERENCE &&
  unvaried(a) === unvaried(b);
