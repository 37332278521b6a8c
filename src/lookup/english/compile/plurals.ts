import { ALSO_IRREGULAR_NOUNS, formsByWord, IRREGULAR_NOUNS } from './irregular.ts';

const instead = formsByWord(IRREGULAR_NOUNS);
const besides = formsByWord(ALSO_IRREGULAR_NOUNS);

/** Nouns in -man that aren't of "man". */
const NO_MAN =
  /^(?:human|superhuman|subhuman|german|roman|shaman|talisman|caiman|ottoman|hetman|mussulman|desman|norman|brahman|ataman)$/;
/** Things that aren't counted: happiness, hardware. */
const UNCOUNTED = /(?:ness|[a-z]{2}ware)$/;
const COUNTED =
  /^(?:witness|eyewitness|harness|illness|business|likeness|weakness|wilderness|governess|lioness|baroness)$/;

/** The plurals of a noun: none, one, or two where both are written, as "indexes" and "indices" are. */
export function plurals(noun: string): readonly string[] {
  const irregular = instead.get(noun);
  if (irregular !== undefined) return irregular;
  if (UNCOUNTED.test(noun) && !COUNTED.test(noun)) return [];
  if (noun.endsWith('man') && !NO_MAN.test(noun)) return [`${noun.slice(0, -3)}men`];
  if (/(?:[aeoypr]s|tax)is$/.test(noun)) return [`${noun.slice(0, -2)}es`];
  return [withS(noun), ...(besides.get(noun) ?? [])];
}

/** A word with the -s that makes plurals of nouns and the third person of verbs. */
export function withS(word: string): string {
  if (/(?:[^aeiou]|qu)y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:[^aeiou]|qu)[aeiou]z$/.test(word)) return `${word}zes`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
