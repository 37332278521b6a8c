import { MOST_COMPARED } from '../glossary/comparison.ts';
import { isCode, type Side, withoutArticles } from './side.ts';
import type { Word } from './words.ts';

/** Words that stand between the sides of a comparison, beside those for "versus". A comma does as well, and what ends a quoted name before another. */
const SEPARATORS = new Set(['and', '&', '+', 'or', '/', 'n', 'nd', ',']);
const MOST_CUTS = 4;

/** Whether the word only separates: "and", "vs". */
const isSeparator = (word: Word, more: ReadonlySet<string> = new Set()): boolean =>
  word.keyword === 'versus' || (!word.quoted && (SEPARATORS.has(word.lower) || more.has(word.lower)));

/**
 * The ways to cut a stretch of words into two and more sides: first at every separator, then at some of them only, since
 * a name may hold one ("research and development"). Of more than four separators, every one cuts.
 * @param more words that separate here too, such as "to" in "compare X to Y".
 */
export function splits(all: readonly Word[], more?: ReadonlySet<string>): Side[][] {
  const words = all.at(-1)?.lower === 'etc' ? all.slice(0, -1) : all;
  // "AND and OR", "bitwise and logical AND": what is shouted separates only where nothing else does.
  const spoken = words.some((word) => !word.acronym && word.lower !== ',' && isSeparator(word, more));
  const parts = partsOf(words, (word) => isSeparator(word, more) && !(spoken && word.acronym));
  const cuts = parts.length - 1;
  if (cuts < 1) return sideBySide(words) ?? slashed(words);
  const sides = parts.map(({ from, to }) => words.slice(from, to));
  if (cuts > MOST_CUTS) return sides.length > MOST_COMPARED ? [] : [sides];
  const everywhere = 2 ** cuts - 1;
  const masks = Array.from({ length: everywhere }, (_, index) => everywhere - index).sort(
    (a, b) => bits(b) - bits(a),
  );
  const strong =
    parts.reduce((mask, { versus }, index) => (versus ? mask | (1 << index) : mask), 0) & everywhere;
  // "Command and control vs botnet" is cut at "vs" before it is cut at "and".
  const ordered = strong === 0 ? masks : [strong, ...masks.filter((mask) => mask !== strong)];
  return ordered.map((mask) => joined(words, parts, mask));
}

interface Part {
  readonly from: number;
  readonly to: number;
  /** Whether it ends before a word for "versus". */
  readonly versus: boolean;
}

function partsOf(words: readonly Word[], separates: (word: Word) => boolean): Part[] {
  const parts: Part[] = [];
  let from = 0;
  const close = (to: number) => {
    if (to > from) parts.push({ from, to, versus: words[to]?.keyword === 'versus' });
  };
  words.forEach((word, index) => {
    if (separates(word)) {
      close(index);
      from = index + 1;
    } else if (word.after.includes(',') || (word.quoted && words[index + 1]?.quoted === true)) {
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

/** ".bashrc .profile": names that are spelt as such, and nothing between them. */
function sideBySide(words: readonly Word[]): Side[][] | undefined {
  const names = withoutArticles(words);
  return names.length > 1 &&
    names.length <= MOST_COMPARED &&
    names.every((word) => !word.quoted && isCode(word))
    ? [names.map((word) => [word])]
    : undefined;
}

/** "TCP/UDP" where nothing else separates. */
function slashed(words: readonly Word[]): Side[][] {
  const [word, ...more] = withoutArticles(words);
  if (word === undefined || word.quoted || more.length > 0) return [];
  const at = word.text.indexOf('/');
  if (at < 1 || at === word.text.length - 1 || word.text.indexOf('/', at + 1) !== -1) return [];
  const part = (from: number, to: number): Word => {
    const text = word.text.slice(from, to);
    return { ...word, text, lower: text.toLowerCase(), start: word.start + from, end: word.start + to };
  };
  return [[[part(0, at)], [part(at + 1, word.text.length)]]];
}
