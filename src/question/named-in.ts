import type { Sentence } from './sentences.ts';
import type { Side } from './side.ts';

/** Whether words only point at what was said before: "it", "they". */
export const pointsBack = (side: Side): boolean =>
  side.length === 1 &&
  side[0]?.acronym === false &&
  /^(?:it|they|that|this|those|these)$/.test(side[0].lower);

/** "TIL", "FYI": said in passing. */
const CHAT = /^(?:TIL|FYI|BTW|IMO|IMHO|AFAIK|IIRC|FWIW|LOL|OP|PSA|TLDR|OMG|WTF)$/;

/** What a sentence named, where it is plain: the only name in quotes, or else the only acronym. */
export function namedIn(sentence: Sentence | undefined): Side {
  const words = sentence?.words ?? [];
  const [first, ...more] = words;
  if (first !== undefined && more.length === 0) return [first];
  const quoted = words.filter((word) => word.quoted);
  const named =
    quoted.length > 0
      ? quoted
      : words.filter((word) => /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(word.text) && !CHAT.test(word.text));
  return named.length === 1 ? named : [];
}
