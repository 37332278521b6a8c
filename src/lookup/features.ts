/** Features are hashed to as many lists. Two that share one do no harm: whatever is found is looked at letter by letter. */
export const LISTS = 2 ** 16;

/** One wrong letter leaves hardly a trigram of a text this short: what is left of it without one of its letters is a feature, too. */
const SHORT = 5;

/**
 * What a text is found by: its trigrams, with two spaces before it and one behind, as misspellings seldom touch the first letter;
 * and of a short one itself, and itself without each of its letters. The letters of a trigram are sorted, so that swapped ones
 * make no difference. Each feature is a number below `LISTS`, and none is given twice.
 */
export function featuresOf(text: string): number[] {
  const features: number[] = [];
  const add = (feature: number): void => {
    if (!features.includes(feature)) features.push(feature);
  };
  const { length } = text;
  for (let start = -2; start <= length - 2; start++)
    add(trigram(codeAt(text, start), codeAt(text, start + 1), codeAt(text, start + 2)));
  if (length <= SHORT) for (let left = -1; left < length; left++) add(without(left, text));
  return features;
}

function trigram(first: number, second: number, third: number): number {
  let [a, b, c] = [first, second, third];
  if (a !== SPACE) {
    if (b > c) [b, c] = [c, b];
    if (a > b) [a, b] = [b, a];
    if (b > c) [b, c] = [c, b];
  }
  return hash(hash(hash(0, a), b), c) % LISTS;
}

function without(left: number, text: string): number {
  let sum = 7;
  for (let at = 0; at < text.length; at++) if (at !== left) sum = hash(sum, text.charCodeAt(at));
  return sum % LISTS;
}

const SPACE = 32;
const codeAt = (text: string, at: number): number =>
  at < 0 || at >= text.length ? SPACE : text.charCodeAt(at);

/** One step of a multiplicative hash; below 2³². */
const hash = (sum: number, code: number): number => {
  const mixed = Math.imul(sum ^ code, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};
