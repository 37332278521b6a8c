import { normalize } from '../lookup/normalize.ts';
import type { Question } from '../question/question.ts';
import type { OpenChoice } from './thread-context.ts';

/** The question that is left where a text picks one of the options that were offered: by its number, its label or its sense. */
export function choose(choice: OpenChoice, text: string): Question | undefined {
  const said = normalize(text);
  if (said === '') return undefined;
  const { options } = choice;
  const byNumber = options.findIndex((_, index) => said === String(index + 1));
  if (byNumber !== -1) return settle(choice, byNumber);
  return settle(
    choice,
    options.findIndex(({ label }) => said === normalize(label) || said === normalize(senseIn(label))),
  );
}

/** The question that is left where an option is picked, counted from 0; nothing where there is no such option. */
export function settle({ asked, term, options }: OpenChoice, index: number): Question | undefined {
  const picked = options[index];
  if (picked === undefined) return undefined;
  const terms = asked.terms.map((each) => (each === term ? picked.label : each));
  const [first = ''] = terms;
  return asked.kind === 'define' ? { kind: 'define', terms: [first] } : { kind: 'compare', terms };
}

/** "network" in "Port (network)". */
const senseIn = (label: string): string => /\(([^()]+)\)$/.exec(label)?.[1] ?? '';
