import type { Reading } from '../question.ts';
import type { Sentence } from '../sentences.ts';

/**
 * One way in which people put a question: the readings of the sentence, likeliest first, or none where the sentence does
 * not have this form.
 * @param antecedent what "it" and "they" stand for, when an earlier sentence asked about it.
 */
export type Form = (sentence: Sentence, antecedent: string | undefined) => readonly Reading[];
