import type { Resources } from '../answer/resources.ts';
import { normalize } from '../lookup/normalize.ts';
import { type Question, questionSchema } from '../question/question.ts';
import { understand } from '../question/understand.ts';
import { confidenceIn } from './confidence.ts';
import type { Command, GlossaryRequest } from './events.ts';

/** Longer than any term: a text like that is taken for a sentence that was not understood. */
const LONGEST_TERM = 100;

/**
 * What a slash command asks. It says already what is wanted, so that bare terms will do; a whole question after it is
 * understood all the same.
 * @returns nothing where the text makes no sense as what the command wants.
 */
export function commandQuestion(
  asked: Exclude<Command['asked'], GlossaryRequest>,
  resources: Resources,
): Question | undefined {
  if ('terms' in asked) return compare(asked.terms);
  const text = asked.text.trim();
  if (normalize(text) === '') return { kind: 'help' };
  return asked.kind === 'define' ? define(text, resources) : difference(text, resources);
}

function define(text: string, resources: Resources): Question | undefined {
  const term: Question = { kind: 'define', terms: [text] };
  const [first] = resources.lookup.find(text).matches;
  if (first !== undefined && first.how !== 'corrected') return term;
  return understood(text, resources) ?? (text.length > LONGEST_TERM ? undefined : term);
}

function difference(text: string, resources: Resources): Question | undefined {
  const whole = understood(text, resources);
  if (whole?.kind === 'compare' || whole?.kind === 'help') return whole;
  const spoken = understood(`difference between ${text}`, resources);
  if (spoken?.kind === 'compare') return spoken;
  return compare(text.split(/[,;\n]/)) ?? compareWords(text, resources);
}

/** "TCP UDP", where each word is known. */
function compareWords(text: string, resources: Resources): Question | undefined {
  const words = text.split(/\s+/);
  const confidence = confidenceIn(resources);
  return words.every((word) => confidence(word) > 0) ? compare(words) : undefined;
}

function compare(given: readonly string[]): Question | undefined {
  const terms = given.map((term) => term.trim()).filter((term) => term !== '');
  return questionSchema.safeParse({ kind: 'compare', terms }).data;
}

const understood = (text: string, resources: Resources): Question | undefined =>
  understand(text, { addressed: true }, confidenceIn(resources))?.question;
