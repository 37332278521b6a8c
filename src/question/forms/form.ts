import type { Reading } from '../question.ts';
import type { Sentence } from '../sentences.ts';

/** What was said before a sentence in the same text, or the same thread. */
export interface Before {
  /** What "it" and "they" stand for. */
  readonly antecedent?: string | undefined;
  readonly sentence?: Sentence | undefined;
  /** What the questions before it asked the meaning of. */
  readonly defined?: readonly string[];
  /** What was said before that. */
  readonly earlier?: Sentence | undefined;
}

/**
 * One way in which people put a question: the readings of the sentence, likeliest first, or none where the sentence does
 * not have this form.
 */
export type Form = (sentence: Sentence, before: Before) => readonly Reading[];
