import { isShort } from './doubles.ts';
import { formsByWord, IRREGULAR_ADJECTIVES } from './irregular.ts';

const instead = formsByWord(IRREGULAR_ADJECTIVES);

/** Adjectives of two syllables that take -er; so do those in -y, -le and -ow. */
const LONG_ENOUGH =
  /[^aeiou]y$|[^aeiou]le$|ow$|^(?:clever|tender|bitter|slender|quiet|polite|severe|sincere|remote|secure|robust|common|pleasant|stupid|handsome|obscure|concise|precise|intense|extreme|complete)$/;
/** Participles and comparatives have no comparative: learned, heard, farther. */
const NO_COMPARATIVE =
  /(?:ed|ing)$|^(?:off|heard|built|cut|set|lost|made|known|done|gone|worse|worst|latest|last|least|farther|further|farthest)$/;

/** The comparative and the superlative of an adjective, if it has them. */
export function comparisons(adjective: string): readonly string[] {
  const irregular = instead.get(adjective);
  if (irregular !== undefined) return irregular;
  if (NO_COMPARATIVE.test(adjective) || !(isOneSyllable(adjective) || LONG_ENOUGH.test(adjective))) return [];
  const stem = stemOf(adjective);
  return [`${stem}er`, `${stem}est`];
}

const isOneSyllable = (word: string): boolean =>
  (word.replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 0) <= 1;

function stemOf(adjective: string): string {
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}i`;
  if (adjective.endsWith('e')) return adjective.slice(0, -1);
  return isShort(adjective) ? `${adjective}${adjective.at(-1)}` : adjective;
}

/** Adjectives whose adverb is another word, or that have none. */
const NO_ADVERB = /(?:ed|er|ly)$|^(?:difficult|fast|good|here|incident|long|public|through|whole)$/;

/** The adverb of an adjective, if it has one: "recursively", "basically", "fully", "truly". */
export function adverbs(adjective: string): readonly string[] {
  if (NO_ADVERB.test(adjective)) return [];
  if (adjective.endsWith('ic')) return [`${adjective}ally`];
  if (/[^aeiou]le$/.test(adjective)) return [`${adjective.slice(0, -1)}y`];
  if (/^(?:true|due|untrue|undue)$/.test(adjective)) return [`${adjective.slice(0, -1)}ly`];
  if (/[^aeiou]y$/.test(adjective)) return [`${adjective.slice(0, -1)}ily`];
  return [adjective.endsWith('ll') ? `${adjective}y` : `${adjective}ly`];
}
