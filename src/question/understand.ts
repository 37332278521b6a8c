import { asksForHelp } from './asks-for-help.ts';
import { bareReadings } from './bare-readings.ts';
import { distinctQuestions } from './distinct-questions.ts';
import { followUp } from './follow-up.ts';
import { type Question, questionSchema, type Reading } from './question.ts';
import { readingsOfAll } from './readings.ts';

/** What else bears on what a text means. */
export interface Context {
  /** Whether the text was addressed to the bot, so that a name alone asks for its meaning. */
  readonly addressed: boolean;
  /** The question before it in the same thread. */
  readonly previous?: Question | undefined;
}

/** How surely the glossary knows a term, from 0 (not at all) to 1. */
export type Confidence = (term: string) => number;

export interface Understood {
  readonly question: Question;
  /** Whether it was asked in so many words, see {@link Reading}. */
  readonly explicit: boolean;
}

/**
 * What a person meant by a text, the most telling question first. Where grammar leaves several readings, the one whose
 * terms the glossary knows best wins. A pure function of its arguments.
 */
export function understandAll(text: string, context: Context, confidence: Confidence): readonly Understood[] {
  const previous = context.previous && followUp(text, context.previous);
  const antecedent = context.previous?.kind === 'define' ? context.previous.terms[0] : undefined;
  if (previous !== undefined) return [{ question: afterAnother(previous, antecedent), explicit: false }];
  if (context.addressed && asksForHelp(text)) return [{ question: { kind: 'help' }, explicit: false }];
  const [first = [], ...others] = readingsOfAll(text, antecedent);
  const all = [[...first, ...(context.addressed ? bareReadings(text) : [])], ...others];
  const best = all.flatMap((each) => bestReading(each, confidence) ?? []);
  return distinctQuestions(best, (reading) => reading).map((reading) => ({
    question: afterAnother(toQuestion(reading), antecedent),
    explicit: reading.explicit,
  }));
}

/** A question for a meaning that came after another, so that "what's the difference?" can refer to both. */
const afterAnother = (question: Question, before: string | undefined): Question =>
  question.kind === 'define' && before !== undefined && before !== question.terms[0]
    ? { ...question, after: before }
    : question;

/** What a person meant by a text in the first place. */
export const understand = (text: string, context: Context, confidence: Confidence): Understood | undefined =>
  understandAll(text, context, confidence)[0];

const toQuestion = ({ kind, terms }: Reading): Question => questionSchema.parse({ kind, terms });

/**
 * A reading whose terms are all known beats one where some aren't, and the better known the terms, the better; then the
 * one whose names leave the least of the text aside; then grammar decides.
 */
function bestReading(all: readonly Reading[], confidence: Confidence): Reading | undefined {
  const weighed = all
    .map((given) => {
      const reading = { ...given, terms: given.terms.map((term) => named(term, given.within, confidence)) };
      const known = reading.terms.map(confidence);
      const sum = known.reduce((total, each) => total + each, 0);
      const isKnown = Math.min(...known) > 0;
      // Of "POSIX vs SUS vs LSB", "SUS vs LSB" would be one thing less that isn't known.
      const surety = isKnown ? sum / known.length : sum;
      return { reading, known: isKnown, surety, letters: reading.terms.join('').length };
    })
    .filter(({ reading, known }) => known || !reading.weak);
  const better = (a: (typeof weighed)[number], b: (typeof weighed)[number]) =>
    Number(b.known) - Number(a.known) || b.surety - a.surety || (a.known ? b.letters - a.letters : 0);
  return weighed.sort(better)[0]?.reading;
}

/** From so much on a name is known as it was typed, and for one thing alone. */
const KNOWN = 0.98;

/** "==" within "Java" is "== in Java", if that is known; "class" within "CSS" is the CSS class. */
function named(term: string, within: string | undefined, confidence: Confidence): string {
  if (within === undefined) return term;
  const names = [`${term} in ${within}`, `${within} ${term}`, `${term} ${within}`];
  return names.find((name) => confidence(name) >= KNOWN) ?? term;
}
