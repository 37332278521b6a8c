import { bareQuestion } from './bare-term.ts';
import { followUp } from './follow-up.ts';
import { type Question, questionSchema, type Reading } from './question.ts';
import { readings } from './readings.ts';

/** What else bears on what a text means. */
export interface Context {
  /** Whether the text was addressed to the bot, so that a name alone asks for its meaning. */
  readonly addressed: boolean;
  /** The question before it in the same thread. */
  readonly previous?: Question;
}

/** How surely the glossary knows a term, from 0 (not at all) to 1. */
export type Confidence = (term: string) => number;

export interface Understood {
  readonly question: Question;
  /** Whether it was asked in so many words, see {@link Reading}. */
  readonly explicit: boolean;
}

/**
 * What a person meant by a text. Where grammar leaves several readings, the one whose terms the glossary knows best wins.
 * A pure function of its arguments.
 */
export function understand(text: string, context: Context, confidence: Confidence): Understood | undefined {
  const previous = context.previous && followUp(text, context.previous);
  if (previous !== undefined) return { question: previous, explicit: false };
  const best = bestReading(readings(text), confidence);
  const bare = context.addressed ? bareQuestion(text) : undefined;
  if (best !== undefined && !namesWhole(bare, best, confidence)) {
    return {
      question: questionSchema.parse({ kind: best.kind, terms: best.terms }),
      explicit: best.explicit,
    };
  }
  return bare && { question: bare, explicit: false };
}

/** A reading whose terms are all known beats one where some aren't; then longer names beat shorter ones; then grammar decides. */
function bestReading(all: readonly Reading[], confidence: Confidence): Reading | undefined {
  const weighed = all.map((reading) => {
    const known = reading.terms.map(confidence);
    const least = Math.min(...known);
    return { reading, least, mean: known.reduce((sum, each) => sum + each, 0) / known.length };
  });
  const better = (a: (typeof weighed)[number], b: (typeof weighed)[number]) =>
    Math.sign(b.least) - Math.sign(a.least) ||
    b.mean - a.mean ||
    (a.least > 0 ? a.reading.terms.length - b.reading.terms.length : 0);
  return weighed.sort(better)[0]?.reading;
}

/** Whether the whole text is a name that the glossary has, such as one with "or" or "vs" in it, and its parts aren't. */
function namesWhole(bare: Question | undefined, reading: Reading, confidence: Confidence): boolean {
  if (bare?.kind !== 'define' || reading.kind !== 'compare') return false;
  return confidence(bare.terms[0]) === 1 && reading.terms.some((term) => confidence(term) < 1);
}
