import { isSameWord } from './inflection.ts';
import type { Label } from './label.ts';
import { isLittle } from './little-words.ts';
import type { Query } from './query.ts';
import { areVariants } from './spelling-variants.ts';

/** In slips: who types a real word means it, and not another that it is like. */
const ANOTHER_WORD = 1.05;

/** What it costs that words of ordinary English were typed that the label hasn't got. */
export function costOfOrdinaryWords({ english, words }: Query, label: Label): number {
  if (english.length === 0) return 0;
  const own = label.key.split(' ');
  // Behind others, a real word may still be the beginning of one: "data mini".
  const unfinished = words.length > 1 ? words.at(-1) : undefined;
  const others = english.filter(
    (word) =>
      !isLittle(word, words) &&
      !own.some(
        (each) =>
          isSameWord(word, each) || (word === unfinished && each.startsWith(word)) || areVariants(word, each),
      ),
  );
  return others.length * ANOTHER_WORD;
}
