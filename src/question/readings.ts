import { compare } from './forms/compare.ts';
import { define } from './forms/define.ts';
import { differ } from './forms/differ.ts';
import { difference } from './forms/difference.ts';
import type { Form } from './forms/form.ts';
import { meaning } from './forms/meaning.ts';
import { or } from './forms/or.ts';
import { versus } from './forms/versus.ts';
import { ownWords } from './own-words.ts';
import type { Reading } from './question.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** The forms a question can have, the most telling first. */
const FORMS: readonly Form[] = [difference, differ, compare, versus, or, meaning, define];

/** "fix(api): …", "docs: …": a commit's subject states, whatever words it holds. */
const COMMIT =
  /^\s*(?:feat|fix|docs|chore|build|ci|perf|refactor|revert|style|test|tests|types|deps|merge)(?:\([^)]{0,60}\))?!?:/i;

/**
 * The ways to understand what a text asks, likeliest first; none where it asks nothing that has an answer here. A pure
 * function of the text, in time linear in its length.
 */
export function readings(text: string): readonly Reading[] {
  if (COMMIT.test(text)) return [];
  let antecedent: string | undefined;
  let first: readonly Reading[] = [];
  for (const sentence of sentencesOf(ownWords(text))) {
    const found = readingsOf(sentence, antecedent);
    if (found[0]?.kind === 'compare') return found;
    if (found[0]?.kind === 'define') antecedent = found[0].terms[0];
    if (first.length === 0) first = found;
  }
  return first;
}

function readingsOf(sentence: Sentence, antecedent: string | undefined): readonly Reading[] {
  for (const form of FORMS) {
    const found = form(sentence, antecedent);
    if (found.length > 0) return found;
  }
  return [];
}
