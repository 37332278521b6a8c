/** What slips of the finger and of the ear cost, where a letter that is simply wrong, or too much, costs 1. */
const WRONG = 1;
const MISSING = 0.9;
const NEIGHBOUR = 0.9;
const SOUNDS_ALIKE = 0.7;
const SWAPPED = 0.6;
/** A letter typed twice, or once where it stands twice. */
const DOUBLED = 0.74;
/** What is added to a slip at the first letter, which is seldom the one that is wrong. */
const FIRST = 0.3;
const LEAST_GAP = Math.min(MISSING, DOUBLED);

/** Rows of the keyboard, each a bit over half a key to the right of the one above it. */
const KEYS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const ALIKE = ['aeiouy', 'ckqx', 'szxc', 'gj', 'dt', 'bp', 'fv', 'mn', 'vw', 'lr'];
const [F, H, P] = [102, 104, 112];

const LETTERS = 128;
const SUBSTITUTIONS = substitutions();

function substitutions(): Float32Array {
  const costs = new Float32Array(LETTERS * LETTERS).fill(WRONG);
  const set = (a: string, b: string, cost: number): void => {
    const [i, j] = [a.charCodeAt(0), b.charCodeAt(0)];
    costs[i * LETTERS + j] = cost;
    costs[j * LETTERS + i] = cost;
  };
  for (const [row, keys] of KEYS.entries())
    for (const [column, key] of [...keys].entries()) {
      const below = KEYS[row + 1] ?? '';
      for (const other of [keys[column + 1], below[column - 1], below[column]])
        if (other !== undefined) set(key, other, NEIGHBOUR);
    }
  for (const letters of ALIKE)
    for (const a of letters) for (const b of letters) if (a !== b) set(a, b, SOUNDS_ALIKE);
  return costs;
}

const substitution = (a: number, b: number): number =>
  a < LETTERS && b < LETTERS ? (SUBSTITUTIONS[a * LETTERS + b] as number) : WRONG;

const LONGEST = 128;
const NEVER = Number.POSITIVE_INFINITY;

// Made once: this is what most of the time of a lookup is spent in. What a row holds besides its band is left from before, and never read.
const row = (): Float32Array => new Float32Array(LONGEST + 1);
let [twoAgo, oneAgo, current] = [row(), row(), row()];
const [typedGaps, meantGaps] = [row(), row()];

/**
 * What it takes to make `typed` of `meant`, in slips: the optimal string alignment distance, where a slip that is easily made
 * (a neighbouring key, letters swapped, doubled, or that sound alike, f for ph) costs less than another.
 *
 * The matrix has a row for each letter of `typed` and a column for each of `meant`. Three of its rows are kept, and of these only
 * what is as near to the diagonal as `limit` demands:
 *
 *          ""  m₁  m₂ … mₙ
 *      ""   0   ·   ·           twoAgo    row i−2, for swaps and ph
 *      t₁   ·   ·   ·   ·       oneAgo    row i−1
 *      t₂       ·   ·   ·  ·    current   row i
 *
 * @returns the cost, or `Infinity` where it exceeds `limit` or a text has more than 128 letters.
 */
export function slips(typed: string, meant: string, limit: number): number {
  if (typed === meant) return 0;
  const [n, m] = [typed.length, meant.length];
  const reach = Math.floor(limit / LEAST_GAP);
  if (limit <= 0 || Math.abs(n - m) > reach || n > LONGEST || m > LONGEST) return NEVER;
  gaps(typed, WRONG, typedGaps);
  gaps(meant, MISSING, meantGaps);
  oneAgo[0] = 0;
  for (let j = 1; j <= m && j <= reach; j++) oneAgo[j] = at(oneAgo, j - 1) + at(meantGaps, j);
  let [before, bestBefore] = [0, 0];
  for (let i = 1; i <= n; i++) {
    const a = typed.charCodeAt(i - 1);
    const tooMuch = at(typedGaps, i);
    const from = Math.max(1, i - reach);
    const to = Math.min(m, i + reach);
    if (to === i + reach) oneAgo[to] = NEVER;
    let left = from === 1 ? at(oneAgo, 0) + tooMuch : NEVER;
    current[from - 1] = left;
    let best = left;
    let previous = from > 1 ? meant.charCodeAt(from - 2) : 0;
    for (let j = from; j <= to; j++) {
      const b = meant.charCodeAt(j - 1);
      let cost = at(oneAgo, j - 1);
      if (a !== b) {
        cost += substitution(a, b) + (i === 1 && j === 1 ? FIRST : 0);
        const above = at(oneAgo, j) + tooMuch;
        if (above < cost) cost = above;
        const beside = left + at(meantGaps, j);
        if (beside < cost) cost = beside;
        if (a === previous && b === before) {
          const swapped = at(twoAgo, j - 2) + SWAPPED + (i === 2 && j === 2 ? FIRST / 2 : 0);
          if (swapped < cost) cost = swapped;
        }
        if (a === F && b === H && previous === P) cost = Math.min(cost, at(oneAgo, j - 2) + SOUNDS_ALIKE);
        if (a === H && b === F && before === P) cost = Math.min(cost, at(twoAgo, j - 1) + SOUNDS_ALIKE);
      }
      current[j] = left = cost;
      previous = b;
      if (cost < best) best = cost;
    }
    // A swap comes from two rows ago.
    if (best > limit && bestBefore + SWAPPED > limit) return NEVER;
    [before, bestBefore] = [a, best];
    [twoAgo, oneAgo, current] = [oneAgo, current, twoAgo];
  }
  const cost = at(oneAgo, m);
  return cost <= limit ? cost : NEVER;
}

const at = (values: Float32Array, index: number): number => values[index] as number;

/** What each letter, counted from 1, costs that stands in one of the texts only. */
function gaps(text: string, single: number, into: Float32Array): void {
  let before = -1;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isDouble = code === before || code === text.charCodeAt(index + 1);
    into[index + 1] = isDouble ? DOUBLED : index === 0 ? single + FIRST : single;
    before = code;
  }
}
