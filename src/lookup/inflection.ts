/** Regular endings of plurals, and what may have stood there instead: "queries" is of "query", "movies" of "movie". */
const PLURALS: readonly (readonly [ending: RegExp, ...singulars: string[]])[] = [
  [/(?<=[^aeiou])ies$/, 'y', 'ie'],
  [/(?<=..)ices$/, 'ix', 'ex', 'ice'],
  [/(?<=..)ses$/, 'se', 's', 'sis'],
  [/(?<=x|z|ch|sh)es$/, 'e', ''],
  [/(?<!s)s$/, ''],
];

const SHORTEST = 4;

/**
 * What a key may be the plural of, by the regular endings of English; nothing for most. Not every one of them need be a word.
 * "HTTPS" is no plural: HTTP has no vowel.
 */
export function singularsOf(key: string): readonly string[] {
  if (!key.endsWith('s') || key.length < SHORTEST || !/[aeiouy][^ ]*$/.test(key)) return [];
  for (const [ending, ...singulars] of PLURALS)
    if (ending.test(key)) return singulars.map((singular) => key.replace(ending, singular));
  return [];
}

/** Whether two words are one, but for singular and plural. */
export const isSameWord = (a: string, b: string): boolean =>
  a === b || (commonStart(a, b) && (singularsOf(a).includes(b) || singularsOf(b).includes(a)));

/** Forms of one word differ in their last four letters at the most. */
const commonStart = (a: string, b: string): boolean =>
  a.charCodeAt(0) === b.charCodeAt(0) && Math.abs(a.length - b.length) <= 2;
