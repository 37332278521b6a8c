import { preview } from '../../answer/preview.ts';
import type { Resources } from '../../answer/resources.ts';
import { qualifiedLabel } from '../../glossary/concept.ts';
import { isEnglishWord } from '../../lookup/english/is-english-word.ts';
import type { Match } from '../../lookup/lookup.ts';
import { inCapitals } from '../../lookup/preference.ts';
import { EVERYDAY_WORDS, LITTLE_WORDS } from './everyday-words.ts';

/** A term that stands in a text, and what it is, in a line. */
export interface KnownTerm {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
}

/** More than these nobody reads beside a message. */
export const MOST_TERMS = 10;
/** How much of a text is read, in UTF-16 units. */
const LONGEST_TEXT = 4_000;
/** In words. Few labels have more. */
const LONGEST_LABEL = 5;
/** Senses that are shown of a term which has several. */
const MOST_SENSES = 2;

/**
 * The terms that the glossary knows of those in a text, in the order of the text, each once. Precision comes first: only labels
 * that stand there to the letter, the longest first, and no word of everyday English unless it is typed as a name is. Takes time
 * as the text is long, however large the glossary is. A pure function.
 */
export function knownTerms(text: string, resources: Resources): readonly KnownTerm[] {
  const words = wordsOf(text.slice(0, LONGEST_TEXT));
  const found = new Map<string, KnownTerm>();
  for (let at = 0; at < words.length && found.size < MOST_TERMS; ) {
    const term = longestFrom(words, at, text, resources);
    for (const { conceptId } of term?.senses.slice(0, MOST_SENSES) ?? []) {
      const concept = resources.glossary.concept(conceptId);
      if (concept === undefined || found.size === MOST_TERMS) continue;
      const { id, definition } = concept;
      const label = qualifiedLabel(concept);
      found.set(id, found.get(id) ?? { id, label, definition: preview(definition) });
    }
    at += term?.length ?? 1;
  }
  return [...found.values()];
}

/** A word of a text, without what stands around it. */
interface Word {
  readonly from: number;
  readonly to: number;
  /** Whether a sentence begins with it: then a capital says nothing. */
  readonly opens: boolean;
  /** Whether a sign behind it ends what belongs together. */
  readonly closes: boolean;
}

/** Runs of letters, digits and what names are made of; a slash parts words, as in "REST/gRPC". */
const WORD = /[^\s/]+/g;
const AROUND = /^[^\p{L}\p{N}.=<>&|!:]+|[^\p{L}\p{N}\p{M}+#*=<>&|!]+$/gu;

function wordsOf(text: string): Word[] {
  let opens = true;
  return [...text.matchAll(WORD)].flatMap(({ 0: run, index }) => {
    const leading = /^[("'“‘[{*_`~>]+/.exec(run)?.[0].length ?? 0;
    const core = run.slice(leading).replace(AROUND, '');
    const trailing = run.slice(leading + core.length);
    const word = {
      from: index + leading,
      to: index + leading + core.length,
      opens,
      closes: /[,;:.!?)\]}"”]/.test(trailing),
    };
    opens = /[.!?:]/.test(trailing);
    return core === '' ? [] : [word];
  });
}

interface Term {
  /** In words. */
  readonly length: number;
  readonly senses: readonly Match[];
}

function longestFrom(
  words: readonly Word[],
  at: number,
  text: string,
  resources: Resources,
): Term | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  const closing = words.slice(at, at + LONGEST_LABEL).findIndex(({ closes }) => closes);
  const most = Math.min(closing === -1 ? LONGEST_LABEL : closing + 1, words.length - at);
  for (let length = most; length > 0; length -= 1) {
    const last = words[at + length - 1];
    const span = text.slice(first.from, last?.to);
    if (span.includes('\n')) continue;
    const senses = resources.lookup
      .exactly(span)
      .filter((match) => isMeant(span, match, { isWord: length === 1, opens: first.opens }));
    if (senses.length > 0) return { length, senses };
  }
  return undefined;
}

/** Whether what stands in a text is surely the label, and not another word that is spelt alike. */
function isMeant(
  span: string,
  { label }: Match,
  { isWord, opens }: { readonly isWord: boolean; readonly opens: boolean },
): boolean {
  const lower = span.toLowerCase();
  if (label.kind === 'hiddenLabel') return false;
  if (!isWord) return !lower.split(/\s+/).every((word) => LITTLE_WORDS.has(word));
  if (span.length < 2 || /^\d+$/.test(span)) return false;
  // "rest" is no REST, and "it" no IT. A sentence begins with a capital, whatever the word is.
  if (isEveryday(lower)) return span === label.text && (inCapitals(span) || (!opens && span !== lower));
  return span.length > SHORT || span === label.text || !isEnglishWord(lower);
}

/** So short a word of English may stand for anything. */
const SHORT = 3;

const isEveryday = (word: string): boolean =>
  [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')].some(
    (each) => EVERYDAY_WORDS.has(each) || LITTLE_WORDS.has(each),
  );
