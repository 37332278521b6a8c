import type { Concept } from '../../../src/glossary/concept.ts';
import { isConcept } from '../../../src/glossary/entry.ts';
import { comparisonAddress, entryAddress } from './addresses.ts';
import { askedAddress } from './asked-address.ts';
import { search } from './search/search.ts';
import type { Sight } from './sight.ts';

/** What an id in an address leads to. */
export type Led =
  | { readonly kind: 'here'; readonly what: Concept }
  /** It is a name or a misspelling of what has its own address. */
  | { readonly kind: 'elsewhere'; readonly what?: Concept; readonly address: string }
  | { readonly kind: 'nowhere'; readonly text: string };

/** What a concept's id leads to, or what people may take for one: "TCP", "load balancers", "microservise". */
export function conceptAt(id: string, { glossary, resources }: Sight): Led {
  const here = glossary.concept(id);
  if (here !== undefined) return { kind: 'here', what: here };
  for (const text of spellings(id)) {
    const { verdict, matches } = resources.lookup.find(text);
    const concept = verdict === 'answer' ? glossary.concept(matches[0]?.conceptId ?? '') : undefined;
    if (concept !== undefined) return { kind: 'elsewhere', what: concept, address: entryAddress(concept.id) };
  }
  return { kind: 'nowhere', text: spellings(id).at(-1) ?? id };
}

/** The same of any entry: a comparison is shown under the concepts that it compares. */
export function entryAt(id: string, sight: Sight): Led {
  const entry = sight.glossary.entry(id);
  if (entry !== undefined && !isConcept(entry))
    return { kind: 'elsewhere', address: comparisonAddress(entry.between) };
  const led = conceptAt(id, sight);
  if (led.kind !== 'nowhere') return led;
  const asked = search(led.text, sight.resources);
  const address = asked.kind === 'answered' ? askedAddress(asked.answer, led.text) : undefined;
  return address === undefined ? led : { kind: 'elsewhere', address };
}

/** An id is a name with hyphens for spaces; some names have hyphens of their own. */
const spellings = (id: string): string[] => [...new Set([id, id.replace(/[-_\s]+/g, ' ').trim()])];
