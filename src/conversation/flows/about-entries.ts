import type { Answer } from '../../answer/answer.ts';
import { compareConcepts } from '../../answer/answer-question.ts';
import { defineConcept } from '../../answer/define.ts';
import type { Resources } from '../../answer/resources.ts';
import { MOST_COMPARED } from '../../glossary/comparison.ts';

/** What there is to say of an entry, or of how several concepts differ, by their ids; nothing where one isn't known here. */
export function aboutEntries(ids: readonly string[], resources: Resources): Answer | undefined {
  const { glossary } = resources;
  const [id = ''] = ids;
  const entry = ids.length === 1 ? glossary.entry(id) : undefined;
  if (entry?.kind === 'comparison') return aboutEntries(entry.between, resources);
  const concepts = [...new Set(ids)].flatMap((each) => glossary.concept(each) ?? []);
  const [first, second, ...more] = concepts;
  if (first === undefined || concepts.length < new Set(ids).size || concepts.length > MOST_COMPARED)
    return undefined;
  return second === undefined
    ? defineConcept(first, [], resources)
    : compareConcepts([first, second, ...more], [], resources);
}
