import type { Sentence } from './sentences.ts';
import { isOneOf, type Side, withoutArticles } from './side.ts';
import { GREETING } from './vocabulary/asking.ts';

/** Whether words only point at what was said before: "it", "they". */
export const pointsBack = (side: Side): boolean =>
  side.length === 1 &&
  side[0]?.acronym === false &&
  /^(?:it|they|that|this|those|these)$/.test(side[0].lower);

/** "TIL", "FYI": said in passing. */
const CHAT = /^(?:TIL|FYI|BTW|IMO|IMHO|AFAIK|IIRC|FWIW|LOL|OP|PSA|TLDR|OMG|WTF)$/;

/** What a sentence named, where it is plain: the only name in quotes, or else the only acronym. */
export function namedIn(sentence: Sentence | undefined): Side {
  const words = withoutArticles(sentence?.words ?? []);
  const [first, ...more] = words;
  // "A hobgoblin? What is that?", but not "Wow. What is this?"
  const names = first !== undefined && !isOneOf(first, GREETING);
  if (first !== undefined && more.length === 0) return names ? [first] : [];
  const quoted = words.filter((word) => word.quoted);
  const named =
    quoted.length > 0
      ? quoted
      : words.filter((word) => /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(word.text) && !CHAT.test(word.text));
  return named.length === 1 ? named : [];
}
