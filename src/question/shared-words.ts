import { withoutKindAfterNames, withoutKindAfterWords } from './kind-after-names.ts';
import type { Sentence } from './sentences.ts';
import {
  isAdverb,
  isParallel,
  qualifies,
  shareAfterNumbers,
  shareAfterRepeated,
  shareAnyNoun,
  shareNoun,
  sharesAfterQuotes,
} from './shared-nouns.ts';
import { type Side, sideText, withoutArticles } from './side.ts';
import { NAMING_NOUNS } from './vocabulary/attributes.ts';
import { KIND_NOUNS } from './vocabulary/noun-phrases.ts';
import type { Word } from './words.ts';

/** Sides as texts that may not stand in the sentence one after the other: "pure functions", from "pure and impure functions". */
export type WordLists = readonly (readonly Word[])[];

/** How sides are joined. */
interface Joint {
  /** Whether the later ones have an article of their own. */
  readonly hasArticle: boolean;
  /** Whether "vs" stands between them. */
  readonly opposes: boolean;
  /** Whether "and" stands before the last. */
  readonly joined: boolean;
}

/**
 * The ways to understand sides that may share words, likeliest first. "Shallow and deep copy" are two copies; in
 * "substring and substr methods" the last word says what both are; "data lake and warehouse" may share the first.
 */
export function sharings(sides: readonly Side[], { hasArticle, opposes, joined }: Joint): WordLists[] {
  const plain = sides.map(withoutArticles).map(withoutHeading);
  const last = plain.at(-1) ?? [];
  if (plain.length < 2) return [plain];
  const others = plain.slice(0, -1);
  const first = others[0]?.[0];
  if (last.length < 2) return [plain, ...forward(plain)];
  const adjectives = sharesAfterQuotes(others, last);
  const named = adjectives ? undefined : withoutKindAfterNames(others, last);
  const quotes = last.some((word) => word.quoted);
  // "Static and non static": what stands last is on both sides.
  const single =
    !/^(?:no|not)$/.test(last[0]?.lower ?? '') &&
    others.every(
      (side) => side.length === 1 && side[0]?.quoted === quotes && side[0].lower !== last.at(-1)?.lower,
    );
  const distributed = single
    ? [[...others.map((side) => [...side, ...last.slice(isAdverb(last) ? 2 : 1)]), last]]
    : [];
  if (named !== undefined) return [[...others, named], plain, ...distributed];
  if (quotes && !adjectives) return [plain, ...forward(plain)];
  if (adjectives && single) return [...distributed, plain];
  if (single && first !== undefined && (qualifies(first, last) || (!hasArticle && shareNoun(sides))))
    return [...distributed, plain];
  if (single && first !== undefined && isParallel(first, last, hasArticle)) return [...distributed, plain];
  const numbered = shareAfterNumbers(others, last) ?? shareAfterRepeated(others, last);
  if (numbered !== undefined) return [numbered, plain];
  const words = withoutKindAfterWords(others, last);
  if (words !== undefined) return [[...others, words], plain, ...distributed];
  return joined && !hasArticle && !opposes && single && shareAnyNoun(others, last)
    ? [...distributed, plain]
    : [plain, ...distributed, ...forward(plain)];
}

const HEADINGS = /^(?:keywords|methods|functions|commands|operators|hooks|statements|classes)$/;

/** "The keywords throw" and "the terms “library”" name what comes after the noun. */
function withoutHeading(side: Side, index: number): Side {
  const [noun, next] = side;
  if (index > 0 || noun === undefined || next === undefined || noun.quoted) return side;
  const heads =
    NAMING_NOUNS.has(noun.lower) || HEADINGS.test(noun.lower) || (KIND_NOUNS.has(noun.lower) && next.quoted);
  return heads && noun.lower.endsWith('s') && !(side.length > 2)
    ? side.slice(next.lower === 'of' ? 2 : 1)
    : side;
}

/** "data lake and warehouse" as "data lake" and "data warehouse"; "REST API and API" stays, as that would be one twice. */
function forward(sides: readonly Side[]): WordLists[] {
  const [first = [], ...rest] = sides;
  const last = first.at(-1);
  if (first.length < 2 || first.some((word) => word.quoted) || rest.some((side) => side.length !== 1))
    return [];
  if (rest.some((side) => side[0]?.lower === last?.lower)) return [];
  return [[first, ...rest.map((side) => [...first.slice(0, -1), ...side])]];
}

/** The text of words, of which those that stand side by side in the sentence keep what was typed between them. */
export function wordsText(sentence: Sentence, list: readonly Word[]): string {
  const runs: Word[][] = [];
  for (const word of list) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    const follows =
      previous !== undefined && !/[\p{L}\p{N}]/u.test(sentence.source.slice(previous.end, word.start));
    if (run !== undefined && follows) run.push(word);
    else runs.push([word]);
  }
  return runs.map((run) => sideText(sentence, run)).join(' ');
}
