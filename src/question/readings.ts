import { asksOutright } from './explicit.ts';
import { compare } from './forms/compare.ts';
import { define } from './forms/define.ts';
import { differ } from './forms/differ.ts';
import { difference } from './forms/difference.ts';
import type { Before, Form } from './forms/form.ts';
import { meaning } from './forms/meaning.ts';
import { or } from './forms/or.ts';
import { same } from './forms/same.ts';
import { versus } from './forms/versus.ts';
import { ownWords } from './own-words.ts';
import type { Reading } from './question.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** The forms a question can have, the most telling first. */
const FORMS: readonly Form[] = [difference, differ, compare, versus, same, or, meaning, define];

/** "fix(api): …", "docs: …": a commit's subject states, whatever words it holds. */
const COMMIT =
  /^\s*(?:feat|fix|docs|chore|build|ci|perf|refactor|revert|style|test|tests|types|deps|merge)(?:\([^)]{0,60}\))?!?:/i;

/**
 * The ways to understand what a text asks, likeliest first; none where it asks nothing that has an answer here. Weak ones
 * come last. A pure function of the text, in time linear in its length.
 * @param antecedent what "it" stands for at the beginning, where a thread has said so.
 */
export function readings(text: string, antecedent?: string): readonly Reading[] {
  if (COMMIT.test(text)) return [];
  let before: Before = { antecedent };
  const defines: Reading[][] = [];
  const weak: Reading[] = [];
  for (const sentence of sentencesOf(ownWords(text))) {
    const found = readingsOf(sentence, before);
    const strong = found.filter((reading) => !reading.weak);
    weak.push(...found.filter((reading) => reading.weak));
    if (strong[0]?.kind === 'compare') return [...strong, ...weak].slice(0, MOST_READINGS);
    if (strong.length > 0) defines.push(strong);
    before = { antecedent: strong[0]?.terms[0] ?? before.antecedent, sentence };
  }
  return [...(defines[0] ?? []), ...weak].slice(0, MOST_READINGS);
}

const MOST_READINGS = 48;

/** What grammar alone takes a text to ask. */
export const likeliest = (text: string): Reading | undefined =>
  readings(text).find((reading) => !reading.weak);

/** The readings of the first form that the sentence has; those of other forms are weak. */
function readingsOf(sentence: Sentence, before: Before): readonly Reading[] {
  const outright = asksOutright(sentence);
  const all = FORMS.map((form) => form(sentence, before));
  const first = all.findIndex((found) => found.some((reading) => !reading.weak));
  return all.flatMap((found, index) =>
    found.map((reading) => ({
      ...reading,
      explicit: reading.explicit && outright,
      ...(index !== first && { weak: true as const }),
    })),
  );
}
