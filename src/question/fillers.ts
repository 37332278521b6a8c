import type { Side } from './side.ts';
import { FILLERS, OATHS } from './vocabulary/asking.ts';
import type { Word } from './words.ts';

/** Where the words go on after "exactly", "the heck" and the like. The last word stays. */
export function afterFillers(words: readonly Word[], from: number): number {
  let start = from;
  const oath = OATHS.find((each) => each.every((word, index) => words[start + index]?.lower === word));
  if (oath !== undefined) start += oath.length;
  while (start < words.length - 1 && FILLERS.has(words[start]?.lower ?? '')) start += 1;
  return Math.min(start, words.length - 1);
}

/** "[What is] yarn even", "[what does] yarn actually [mean]"; but "break even". */
export function withoutFillers(side: Side): Side {
  const last = side.at(-1);
  const isFiller =
    last !== undefined &&
    side.length > 1 &&
    !last.quoted &&
    FILLERS.has(last.lower) &&
    side.at(-2)?.lower !== 'break';
  return isFiller ? side.slice(0, -1) : side;
}
