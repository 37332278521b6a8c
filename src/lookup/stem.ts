import {
  ALSO_IRREGULAR_NOUNS,
  ALSO_IRREGULAR_VERBS,
  formsByWord,
  IRREGULAR_NOUNS,
  IRREGULAR_VERBS,
} from './english/compile/irregular.ts';

/** Ending → what stands for it, the longest first; each wants a measure of what is left of the word. */
type Endings = readonly (readonly [ending: string, instead: string])[];

const SECOND: Endings = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['ator', 'ate'],
  ['eli', 'e'],
];
const THIRD: Endings = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const FOURTH =
  /^(.*?)(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|(?<=[st])ion|al|er|or|ic|ou)$/;

const PLAIN = /^[a-z]{4,}$/;
const VOWEL = /[aeiou]|(?<=[^aeiou])y/;
/** A run of vowels and a run of consonants after it: Porter's measure counts these. */
const MEASURE = /(?:[aeiou]|(?<=[^aeiou])y)+(?:(?!(?<=[^aeiou])y)[^aeiou])+/g;
/** "hop", "fil": a consonant, a vowel, and a consonant other than w, x and y. */
const SHORT = /(?:^|[^aeiou])[aeiouy][^aeiouwxy]$/;
const DOUBLE = /([^aeiou])\1$/;

let bases: ReadonlyMap<string, string> | undefined;

/**
 * What the forms of a word have in common, so that "balances", "balanced" and "balancing" are found by one another: Porter's
 * algorithm (An algorithm for suffix stripping, 1980) after irregular forms ("sent") and British spelling. The stem need be
 * no word.
 * @param word normalised; what isn't letters only stays as it is.
 */
export function stem(word: string): string {
  if (!PLAIN.test(word)) return word;
  bases ??= basesByForm();
  const base = american(bases.get(word) ?? word);
  return withoutLastLetters(withoutDerivation(withoutInflection(base)));
}

const basesByForm = (): ReadonlyMap<string, string> =>
  new Map(
    [ALSO_IRREGULAR_NOUNS, ALSO_IRREGULAR_VERBS, IRREGULAR_NOUNS, IRREGULAR_VERBS].flatMap((text) =>
      [...formsByWord(text)].flatMap(([word, forms]) => forms.map((form) => [form, word] as const)),
    ),
  );

/** "Authorise" and "behaviour" as they are spelt in America. Words that never had another spelling change alike on both sides. */
const american = (word: string): string =>
  word
    .replace(/(?<=...)is(?=(?:e[sd]?|ing|ations?|ers?)$)/, 'iz')
    .replace(/(?<=...)our(?=(?:s|ed|ing|al)?$)/, 'or');

/** Without the endings of plurals, of the past and of participles. */
function withoutInflection(word: string): string {
  const singular = word.replace(/(?<=ss|i)es$|(?<=[^s])s$/, '');
  const past = /^(.*)(?:ed|ing)$/.exec(singular)?.[1];
  if (singular.endsWith('eed'))
    return measureOf(singular.slice(0, -3)) > 0 ? singular.slice(0, -1) : singular;
  if (past === undefined || !VOWEL.test(past)) return withI(singular);
  if (/(?:at|bl|iz)$/.test(past)) return `${past}e`;
  if (DOUBLE.test(past) && !/[lsz]$/.test(past)) return past.slice(0, -1);
  return withI(measureOf(past) === 1 && SHORT.test(past) ? `${past}e` : past);
}

const withI = (word: string): string =>
  /y$/.test(word) && VOWEL.test(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;

/** Without the endings that make nouns of verbs, and adjectives of nouns. */
function withoutDerivation(word: string): string {
  const rest = replaced(replaced(word, SECOND), THIRD);
  const short = FOURTH.exec(rest)?.[1];
  return short !== undefined && measureOf(short) > 1 ? short : rest;
}

function replaced(word: string, endings: Endings): string {
  const [ending, instead] = endings.find(([each]) => word.endsWith(each)) ?? ['', ''];
  const rest = word.slice(0, word.length - ending.length);
  return ending !== '' && measureOf(rest) > 0 ? rest + instead : word;
}

function withoutLastLetters(word: string): string {
  const rest = word.slice(0, -1);
  const measure = word.endsWith('e') ? measureOf(rest) : 0;
  const short = measure > 1 || (measure === 1 && !SHORT.test(rest)) ? rest : word;
  return short.endsWith('ll') && measureOf(short) > 1 ? short.slice(0, -1) : short;
}

const measureOf = (word: string): number => word.match(MEASURE)?.length ?? 0;
