import type { Side } from './side.ts';
import type { Word } from './words.ts';

/** Words that stand between the sides of a comparison. A comma does as well. */
const SEPARATORS = new Set(['and', '&', '+', 'or', 'vs', 'vs.', 'v.s', 'versus', '/', 'n']);
const MOST_CUTS = 4;
const MOST_SIDES = 6;

/** Whether the word only separates: "and", "vs". */
const isSeparator = (word: Word, more: ReadonlySet<string> = new Set()): boolean =>
  !word.quoted && (SEPARATORS.has(word.lower) || more.has(word.lower));

/**
 * The ways to cut a stretch of words into two and more sides: first at every separator, then at some of them only, since
 * a name may hold one ("research and development"). Of more than four separators, every one cuts.
 * @param more words that separate here too, such as "to" in "compare X to Y".
 */
export function splits(words: readonly Word[], more?: ReadonlySet<string>): Side[][] {
  const parts = partsOf(words, more);
  const cuts = parts.length - 1;
  if (cuts < 1) return [];
  const all = parts.map(({ from, to }) => words.slice(from, to));
  if (cuts > MOST_CUTS) return all.length > MOST_SIDES ? [] : [all];
  const kept = Array.from({ length: 2 ** cuts - 2 }, (_, index) => 2 ** cuts - 2 - index)
    .sort((a, b) => bits(b) - bits(a))
    .map((mask) => joined(words, parts, mask));
  return [all, ...kept];
}

interface Part {
  readonly from: number;
  readonly to: number;
}

function partsOf(words: readonly Word[], more: ReadonlySet<string> | undefined): Part[] {
  const parts: Part[] = [];
  let from = 0;
  const close = (to: number) => {
    if (to > from) parts.push({ from, to });
  };
  words.forEach((word, index) => {
    if (isSeparator(word, more)) {
      close(index);
      from = index + 1;
    } else if (word.after.includes(',')) {
      close(index + 1);
      from = index + 1;
    }
  });
  close(words.length);
  return parts;
}

/** Cuts only after the parts whose bit is set in `mask`. */
function joined(words: readonly Word[], parts: readonly Part[], mask: number): Side[] {
  const sides: Side[] = [];
  let from = 0;
  parts.forEach((part, index) => {
    const isLast = index === parts.length - 1;
    if (!isLast && (mask & (1 << index)) === 0) return;
    sides.push(words.slice(parts[from]?.from, part.to));
    from = index + 1;
  });
  return sides;
}

const bits = (mask: number): number => mask.toString(2).replaceAll('0', '').length;
