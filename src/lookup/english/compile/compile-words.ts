import { GRAMMAR_WORDS } from '../../grammar-words.ts';
import { buildFuseFilter } from './build-fuse-filter.ts';
import { adverbs, comparisons } from './comparisons.ts';
import { COMPUTING_WORDS } from './computing-words.ts';
import { conjugations } from './conjugations.ts';
import { MISSPELT_WORDS } from './misspelt-words.ts';
import { plurals } from './plurals.ts';
import { RARE_GRAMMAR_WORDS } from './rare-grammar-words.ts';
import { TECHNOLOGY_NAMES } from './technology-names.ts';
import { type Lemma, type PartOfSpeech, readLemmas } from './wordnet.ts';

/**
 * The words of English, from the `dict` folder of a WordNet: its words, what people who make software say besides, what both become
 * when they are inflected, words of grammar, and names of technologies.
 */
export async function englishWords(wordnet: string): Promise<string[]> {
  const lemmas = [...(await readLemmas(wordnet)).filter(isOrdinary), ...computingLemmas()];
  const verbs = new Set(lemmas.filter((lemma) => lemma.partOfSpeech === 'verb').map(({ word }) => word));
  const inflected = lemmas.flatMap((lemma) => inflections(lemma, (word) => verbs.has(word)));
  const others = [
    ...[...GRAMMAR_WORDS].filter(({ length }) => length > 1),
    ...wordsOf(RARE_GRAMMAR_WORDS),
    ...wordsOf(TECHNOLOGY_NAMES),
  ];
  const words = new Set([...lemmas.map(({ word }) => word), ...inflected, ...others]);
  for (const misspelt of wordsOf(MISSPELT_WORDS)) words.delete(misspelt);
  return [...words].sort();
}

/** The filter of these words as `words.json` holds it. */
export function compileWords(words: readonly string[]): string {
  const { slots, ...shape } = buildFuseFilter(words);
  return `${JSON.stringify({ ...shape, slots: Buffer.from(slots).toString('base64') }, null, 2)}\n`;
}

/**
 * Names are in the list where they are common ("Monday", "French") or too long to be a slip in something else ("Rotterdam"); "Aare"
 * isn't.
 */
const isOrdinary = ({ isName, counted, word }: Lemma): boolean =>
  counted || !isName || word.length > LONGEST_SLIP;

const LONGEST_SLIP = 5;

const wordsOf = (text: string): string[] => text.trim().split(/\s+/);

function computingLemmas(): Lemma[] {
  const parts = Object.entries(COMPUTING_WORDS) as [PartOfSpeech, string][];
  return parts.flatMap(([partOfSpeech, text]) =>
    wordsOf(text).map((word) => ({ word, partOfSpeech, counted: false, isName: false })),
  );
}

function inflections(
  { word, partOfSpeech, counted, isName }: Lemma,
  isVerb: (word: string) => boolean,
): readonly string[] {
  switch (partOfSpeech) {
    case 'noun':
      return !isName || /(?:an|day)$/.test(word) ? plurals(word) : [];
    case 'verb':
      return conjugations(word, isVerb);
    case 'adjective':
      // Those nobody was heard to say are hardly compared.
      return counted && !isName ? [...comparisons(word), ...adverbs(word)] : [];
    case 'adverb':
      return [];
  }
}
