import type { Sentence } from './sentences.ts';
import { isAdjective, type Side, sideText, withoutArticles } from './side.ts';
import { KIND_NOUNS } from './vocabulary.ts';
import type { Word } from './words.ts';

/** Sides as texts that may not stand in the sentence one after the other: "pure functions", from "pure and impure functions". */
export type WordLists = readonly (readonly Word[])[];

/**
 * The ways to understand sides that may share words, likeliest first. "Shallow and deep copy" are two copies; in
 * "substring and substr methods" the last word says what both are; "data lake and warehouse" may share the first.
 */
export function sharings(sides: readonly Side[]): WordLists[] {
  const plain = sides.map(withoutArticles);
  const last = plain.at(-1) ?? [];
  const others = plain.slice(0, -1);
  const first = others[0]?.[0];
  if (last.length < 2 || last.some((word) => word.quoted)) return [plain, ...forward(plain)];
  const single = others.every((side) => side.length === 1 && side[0]?.quoted === false);
  const distributed = single ? [[...others.map((side) => [...side, ...last.slice(1)]), last]] : [];
  if (single && first !== undefined && qualifies(first, last)) return [...distributed, plain];
  const noun = last.at(-1);
  if (
    noun !== undefined &&
    KIND_NOUNS.has(noun.lower) &&
    others.every((side) => side.at(-1)?.lower !== noun.lower)
  ) {
    return [[...others, last.slice(0, -1)], plain, ...distributed];
  }
  return [plain, ...distributed, ...forward(plain)];
}

/** "pure" and "impure functions": an adjective, or the same word but for a negation before it. */
function qualifies(word: Word, last: Side): boolean {
  const next = last[0]?.lower ?? '';
  const negated =
    next !== word.lower &&
    /^(?:im|in|un|non|non-|a|dis|de)$/.test(next.slice(0, -word.lower.length || undefined));
  return isAdjective(word) || (negated && next.endsWith(word.lower));
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
