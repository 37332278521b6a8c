import { normalize } from '../lookup/normalize.ts';

/** Symbols by which names differ: without a word for them C, C++ and C# would have one id. */
const SPOKEN: Readonly<Record<string, string>> = {
  '+': 'plus',
  '#': 'sharp',
  '*': 'star',
  '.': 'dot',
  '=': 'equals',
  '&': 'and',
  '@': 'at',
  '!': 'not',
  '<': 'less',
  '>': 'greater',
  '/': 'slash',
  '|': 'or',
  '%': 'percent',
  $: 'dollar',
  '^': 'caret',
  '~': 'tilde',
  '?': 'question',
  ':': 'colon',
  '-': 'minus',
};
const LONGEST = 100;

/** The id for a label: "c-plus-plus" for C++. Labels that differ may share one, so see {@link uniqueSlug}. */
export function slugOf(label: string): string {
  const spoken = normalize(label).replace(
    /[^a-z0-9 ]/gu,
    (symbol) => ` ${SPOKEN[symbol] ?? codeOf(symbol)} `,
  );
  return spoken.trim().split(/\s+/).join('-').slice(0, LONGEST).replace(/-+$/, '') || 'entry';
}

/** Letters of other scripts by their number, as ids are plain ASCII. */
const codeOf = (symbol: string): string => `u${(symbol.codePointAt(0) ?? 0).toString(16)}`;

/** An id that is not in `taken` yet, and now is. */
export function uniqueSlug(label: string, taken: Set<string>): string {
  const slug = slugOf(label);
  const numbered = (number: number): string => (number === 1 ? slug : `${slug}-${number}`);
  // Thousands of labels may be alike: the search for a free number doubles its steps, then halves them.
  let free = 1;
  while (taken.has(numbered(free))) free *= 2;
  for (let step = free / 4; step >= 1; step /= 2) if (!taken.has(numbered(free - step))) free -= step;
  taken.add(numbered(free));
  return numbered(free);
}
