import type { AnswerOf } from '../answer/answer.ts';
import { normalize } from '../lookup/normalize.ts';
import type { Question } from '../question/question.ts';

/** The question that is left where a text picks one of the options that were offered: by its number, its label or its sense. */
export function choose({ asked, term, options }: AnswerOf<'choices'>, text: string): Question | undefined {
  const said = normalize(text);
  const picked =
    options.find((_, index) => said === String(index + 1)) ??
    options.find(({ label }) => said === normalize(label) || said === normalize(senseIn(label)));
  if (picked === undefined || said === '') return undefined;
  const terms = asked.terms.map((each) => (each === term ? picked.label : each));
  const [first = ''] = terms;
  return asked.kind === 'define' ? { kind: 'define', terms: [first] } : { kind: 'compare', terms };
}

/** "network" in "Port (network)". */
const senseIn = (label: string): string => /\(([^()]+)\)$/.exec(label)?.[1] ?? '';
