import { normalize } from '../lookup/normalize.ts';
import type { Question } from '../question/question.ts';
import type { OpenChoice } from './thread-context.ts';

/** What a term was said to mean: the label of one of the options that were offered. */
export interface Picked {
  readonly term: string;
  readonly label: string;
}

/** A choice that was made, and the question that it leaves. */
interface Chosen {
  readonly question: Question;
  readonly picked: Picked;
}

/** What a text makes of a choice, where it picks one of the options: by its number, its label or its sense. */
export function choose(choice: OpenChoice, text: string): Chosen | undefined {
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

/** What a choice comes to where an option is picked, counted from 0; nothing where there is no such option. */
export function settle({ asked, term, options }: OpenChoice, index: number): Chosen | undefined {
  const label = options[index]?.label;
  if (label === undefined) return undefined;
  const terms = asked.terms.map((each) => (each === term ? label : each));
  const [first = ''] = terms;
  return {
    question: asked.kind === 'define' ? { kind: 'define', terms: [first] } : { kind: 'compare', terms },
    picked: { term, label },
  };
}

/** "network" in "Port (network)". */
const senseIn = (label: string): string => /\(([^()]+)\)$/.exec(label)?.[1] ?? '';
