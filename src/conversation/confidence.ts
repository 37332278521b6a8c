import type { Resources } from '../answer/resources.ts';
import type { Match } from '../lookup/lookup.ts';
import type { Confidence } from '../question/understand.ts';

/** A term with several senses is known, but one that says which of them is known better; and so is one that isn't misspelt. */
const SEVERAL_SENSES = 0.97;
const MISSPELT = 0.95;

const isMisspelt = ({ label }: Match): boolean => label.kind === 'hiddenLabel';

/** How surely each term is known; one that is only like something isn't. */
export function confidenceIn({ lookup }: Pick<Resources, 'lookup'>): Confidence {
  const known = new Map<string, number>();
  return (term) => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const { verdict, matches } = lookup.find(term);
    const [first] = matches;
    const sure = first !== undefined && (verdict === 'answer' || first.how !== 'corrected');
    const confidence = sure
      ? first.score * (verdict === 'answer' ? 1 : SEVERAL_SENSES) * (isMisspelt(first) ? MISSPELT : 1)
      : 0;
    known.set(term, confidence);
    return confidence;
  };
}
