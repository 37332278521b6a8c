/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, each once.
 *
 * Row i of the matrix holds the costs of turning the first i letters of `a` into the first 0…n of `b`:
 *
 *          ""  b₁  b₂ … bₙ
 *      ""   0   1   2     n      twoAgo    row i−2, for swaps
 *      a₁   1   …                oneAgo    row i−1
 *      a₂   2         ·          current   row i
 *
 * @returns the distance, or `limit + 1` as soon as it is sure to exceed `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let twoAgo: number[] = [];
  let oneAgo = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(at(oneAgo, j) + 1, at(current, j - 1) + 1, at(oneAgo, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, at(twoAgo, j - 2) + 1);
      }
      current[j] = value;
      if (value < best) best = value;
    }
    if (best > limit) return limit + 1;
    twoAgo = oneAgo;
    oneAgo = current;
  }
  return Math.min(at(oneAgo, b.length), limit + 1);
}

const at = (row: readonly number[], index: number): number => row[index] ?? 0;
