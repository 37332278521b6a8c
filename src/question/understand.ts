import { asksForHelp, bareReadings } from './bare-term.ts';
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
  if (context.addressed && asksForHelp(text)) return { question: { kind: 'help' }, explicit: false };
  const all = [...readings(text), ...(context.addressed ? bareReadings(text) : [])];
  const best = bestReading(all, confidence);
  return best && { question: toQuestion(best), explicit: best.explicit };
}

/** What a text asks by its grammar alone. */
export function questionOf(text: string): Question | undefined {
  const [reading] = readings(text);
  return reading && toQuestion(reading);
}

const toQuestion = ({ kind, terms }: Reading): Question => questionSchema.parse({ kind, terms });

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
