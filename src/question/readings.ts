import { distinctQuestions } from './distinct-questions.ts';
import { asksOutright } from './explicit.ts';
import { compare } from './forms/compare.ts';
import { confused } from './forms/confused.ts';
import { define } from './forms/define.ts';
import { differ } from './forms/differ.ts';
import { difference } from './forms/difference.ts';
import { distinguish } from './forms/distinguish.ts';
import { does } from './forms/does.ts';
import type { Before, Form } from './forms/form.ts';
import { meaning } from './forms/meaning.ts';
import { or } from './forms/or.ts';
import { same } from './forms/same.ts';
import { versus } from './forms/versus.ts';
import { when } from './forms/when.ts';
import { ownWords } from './own-words.ts';
import type { Reading } from './question.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { KIND_NOUNS } from './vocabulary/noun-phrases.ts';

/** The forms a question can have, the most telling first. */
const FORMS: readonly Form[] = [
  difference,
  differ,
  distinguish,
  confused,
  compare,
  versus,
  when,
  same,
  or,
  meaning,
  define,
  does,
];

/** "fix(api): …", "docs: …", "Add: …": a commit's subject states, whatever words it holds. */
const COMMIT =
  /^\s*(?:[-*]\s+)?(?:\\?\[{1,2}`?[0-9a-f]{7,40}`?\]|\*\*[\w(), /-]{1,40}\*\*:\s+[a-z]|(?:feat|fix|docs|chore|build|ci|perf|refactor|revert|style|test|tests|types|deps|merge)(?:\([^)]{0,60}\))?!?:|(?:add|create|improve|remove|rework|rename|publish|introduce|poll|survey|vote): |\[(?:fix|feat|feature|bug|refactor|new|chore|perf|tests?|deps)\])/i;

/** "src/limits.c: define MAX", "docs: explain the flags": what was done to a part, before which no question is put. */
const DONE_TO_A_PART =
  /^\s*(?!(?:question|help|prompt|title|tldr|eli5|hi|hey|hello|please|curious|task|exercise|exam|homework|topic|subject|quiz|ps|also|so|ok|follow-?up|request|faq):)(?=[a-z]|\S{0,120}[./_])[\w./*+-]{1,120}(?: ?\([^()\n]{0,60}\))?: +(?:define|explain|differentiate|distinguish|describe|clarify|compare|document)\b/;

/** The ways to understand one question of a text, likeliest first; weak ones come last. */
export type Readings = readonly Reading[];

/**
 * The ways to understand what a text asks, the most telling question first: a difference, then the meaning that is asked
 * for first, then the others as they stand. None where it asks nothing that has an answer here. A pure function of the
 * text, in time linear in its length.
 * @param antecedent what "it" stands for at the beginning, where a thread has said so.
 */
export function readingsOfAll(text: string, antecedent?: string): readonly Readings[] {
  if ((COMMIT.test(text) || DONE_TO_A_PART.test(text)) && !/\?\s*$/.test(text)) return [];
  let before: Before = { antecedent };
  const questions: Reading[][] = [];
  const weak: Reading[] = [];
  for (const sentence of sentencesOf(ownWords(text))) {
    if (questions.length === MOST_SENTENCES) break;
    const found = readingsOf(sentence, before);
    const strong = found.filter((reading) => !reading.weak);
    weak.push(...found.filter((reading) => reading.weak));
    if (strong.length > 0) questions.push(strong);
    const named = strong[0] ?? found.find(({ kind }) => kind === 'define');
    const defined = [...(before.defined ?? []), ...(strong[0]?.kind === 'define' ? strong[0].terms : [])];
    before = { antecedent: nameIn(named) ?? before.antecedent, sentence, earlier: before.sentence, defined };
  }
  const first = questions.find(([reading]) => reading?.kind === 'compare') ?? questions[0] ?? [];
  const others = questions.filter((each) => each !== first);
  return [[...first, ...weak].slice(0, MOST_READINGS), ...others].filter(({ length }) => length > 0);
}

/** The ways to understand the most telling question of a text. */
export const readings = (text: string, antecedent?: string): Readings =>
  readingsOfAll(text, antecedent)[0] ?? [];

/** What grammar alone takes a text to ask: each question once, the most telling first. */
export function likeliestOfAll(text: string, antecedent?: string): readonly Reading[] {
  const likeliest = readingsOfAll(text, antecedent).flatMap(
    (each) => each.find((reading) => !reading.weak) ?? [],
  );
  return distinctQuestions(likeliest, (reading) => reading);
}

/** What grammar alone takes a text to ask in the first place. */
export const likeliest = (text: string): Reading | undefined => likeliestOfAll(text)[0];

/** After so many sentences that ask something, nobody reads on. */
const MOST_SENTENCES = 8;

/** What "it" stands for after a question: "the useTransition hook" is useTransition; of "the advantages of X" it is X. */
function nameIn(named: Reading | undefined): string | undefined {
  const term = named?.weak ? named.terms[0]?.replace(/^\p{L}+ (?:of|for|in) /u, '') : named?.terms[0];
  const [name = '', kind = '', ...more] = term?.split(' ') ?? [];
  return more.length === 0 && KIND_NOUNS.has(kind) && /\p{Ll}\p{Lu}|[()_.]/u.test(name) ? name : term;
}

const MOST_READINGS = 48;

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
