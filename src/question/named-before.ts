import { MOST_COMPARED } from '../glossary/comparison.ts';
import { isEnglishWord } from '../lookup/english/is-english-word.ts';
import { compareReadings, readingsOfSides } from './compare-readings.ts';
import type { Reading } from './question.ts';
import type { Sentence } from './sentences.ts';
import { isOneOf, type Side } from './side.ts';
import { LEADING_UP, WHAT } from './vocabulary/asking.ts';
import { BRINGS_UP } from './vocabulary/debate.ts';
import type { Word } from './words.ts';

const LIST = { explicit: true, longest: 4, strict: true } as const;

/** "There are two modes, fast and safe. What is the difference?", "What is REST and what is RPC, what's the difference?" */
export function namedBefore(before: Sentence, defined: readonly string[] = []): readonly Reading[] {
  if (defined.length > 1 && defined.length <= MOST_COMPARED)
    return [{ kind: 'compare', terms: defined, explicit: true }];
  const quoted = before.words.filter((word) => word.quoted);
  if (quoted.length > 1 && quoted.length <= MOST_COMPARED)
    return [{ kind: 'compare', terms: quoted.map((word) => word.text), explicit: true }];
  // "Hostname: short name and long name, [what's the difference?]"
  const colon = before.words.findIndex((word) => word.after.includes(':'));
  if (colon !== -1 && colon < 4) {
    const listed = compareReadings(before, before.words.slice(colon + 1), LIST);
    if (listed.length > 0) return listed;
  }
  const bare = namesAlone(before);
  if (bare !== undefined) return readingsOfSides(before, bare, LIST);
  // "What is an IRA, a Roth IRA, and a 401(k)? What is the difference?"
  const [what, is] = before.words;
  const asked = what !== undefined && isOneOf(what, WHAT) && /^(?:is|are)$/.test(is?.lower ?? '');
  const told = /^(?:define|explain|describe)$/.test(what?.keyword ?? '') ? 1 : 0;
  const whole = compareReadings(before, before.words.slice(asked ? 2 : told), LIST);
  if (whole.length > 0) return whole;
  const start = before.words.findLastIndex(
    (word, index) => index < before.words.length - 2 && (isOneOf(word, BRINGS_UP) || /[,:]/.test(word.after)),
  );
  return start === -1 ? [] : compareReadings(before, before.words.slice(start + 1), LIST);
}

/** "noacpi noapic nolapic - [what is the difference?]": words of which none is English. */
const namesAlone = ({ words }: Sentence): Side[] | undefined =>
  words.length > 1 &&
  words.length <= MOST_COMPARED &&
  words.every(
    (word) =>
      !word.quoted && word.keyword === undefined && !isEnglishWord(word.lower) && /\p{L}/u.test(word.text),
  )
    ? words.map((word) => [word])
    : undefined;

/** "Kafka? RabbitMQ? What's the difference?" */
export function namedAlone(earlier: Sentence | undefined, before: Sentence): readonly Reading[] {
  const names = [earlier, before].map((each) => each?.words ?? []);
  if (!before.asks || names.some((side) => side.length > 2 || side.some((word) => isOneOf(word, LEADING_UP))))
    return [];
  return readingsOfSides(before, names, { explicit: false, longest: 2, strict: true });
}

/** "These two", "them both". */
export const pointsToAll = (words: readonly Word[]): boolean =>
  /^(?:these|those|them|the|both|they)(?: both| two| three| terms| things| words| concepts| ones)*$/.test(
    words.map((word) => word.lower).join(' '),
  );
