import { cut } from '../messages/cut.ts';

const LONGEST = 160;
const SHORTEST = 15;
const WORDS_A_MINUTE = 200;

const SENTENCE = /^.{20,}?(?<!\b(?:e\.g|i\.e|etc|vs|cf|approx))[.!?](?=\s+\p{Lu}|$)/u;

/** The first sentence of a text, or as much of it as fits on a line or two, cut between words. */
export function preview(text: string, longest = LONGEST): string {
  const beginning = text.slice(0, longest * 8).split(/\n\s*\n/);
  // A paragraph of a word or two is a heading, or a part of speech.
  const paragraph = beginning.find((each) => each.trim().length >= SHORTEST) ?? beginning[0] ?? '';
  const folded = paragraph.replace(/\s+/g, ' ').trim();
  const sentence = SENTENCE.exec(folded)?.[0] ?? folded;
  return cut(sentence, longest);
}

/** Minutes to read the texts, at the usual 200 words a minute; at least one. */
export const readingMinutes = (texts: readonly string[]): number =>
  Math.max(1, Math.round(texts.join(' ').split(/\s+/).length / WORDS_A_MINUTE));
