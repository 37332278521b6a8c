import type { Resources } from '../../answer/resources.ts';
import { qualifiedLabel } from '../../glossary/concept.ts';
import type { Entry } from '../../glossary/entry.ts';
import { storedEntry } from '../../team/stored-entry.ts';
import type { Visit } from './visit.ts';

/** More than these are no help. */
const MOST_OFFERED = 5;

/** What somebody meant by a name, and what the team has of it; or a sentence that says why that can't be told. */
export type NamedEntry =
  | {
      readonly kind: 'entry';
      readonly id: string;
      /** The number of the team's newest version; 0 where it has none of its own. */
      readonly number: number;
      /** Nothing where it is hidden or gone. */
      readonly entry?: Entry | undefined;
    }
  | { readonly kind: 'none' | 'several'; readonly says: string };

/** The entry that is named by its id, or by a label: "k8s", "TCP vs UDP". */
export async function findEntry({ means, glossary }: Visit, text: string): Promise<NamedEntry> {
  const { resources, store } = means;
  const newestOf = (each: string) => store.revisions.newest(glossary, each);
  const isId = resources.glossary.entry(text) !== undefined || (await newestOf(text)) !== undefined;
  const ids = isId ? [text] : namedBy(text, resources);
  const [id, ...others] = ids;
  if (id === undefined) return { kind: 'none', says: noneText(text, resources) };
  if (others.length > 0) return { kind: 'several', says: severalText(text, ids, resources) };
  const newest = await newestOf(id);
  const entry = newest?.state === 'published' ? storedEntry(newest.body) : resources.glossary.entry(id);
  return { kind: 'entry', id, number: newest?.number ?? 0, entry };
}

/** The id of the concept that is named by it or by a label; or a sentence that says why that can't be told. */
export function findConcept(text: string, resources: Resources): { id: string } | { says: string } {
  if (resources.glossary.concept(text) !== undefined) return { id: text };
  const ids = labelled(text, resources);
  const [id, ...others] = ids;
  if (id === undefined) return { says: noneText(text, resources) };
  return others.length > 0 ? { says: severalText(text, ids, resources) } : { id };
}

/** What names a concept, so that {@link findConcept} finds it: the label, unless another has it as well. */
export function nameFor(id: string, resources: Resources): string {
  const concept = resources.glossary.concept(id);
  if (concept === undefined) return id;
  const label = qualifiedLabel(concept);
  const found = findConcept(label, resources);
  return 'id' in found && found.id === id ? label : id;
}

const namedBy = (text: string, resources: Resources): string[] => {
  const ids = labelled(text, resources);
  const comparison = ids.length === 0 ? compared(text, resources) : undefined;
  return comparison === undefined ? ids : [comparison];
};

/** The concepts that are called that, whatever the letters' case and the spaces. */
function labelled(text: string, { lookup, glossary }: Resources): string[] {
  const { verdict, matches } = lookup.find(text);
  if (verdict !== 'none') {
    const ids = matches.filter(({ how }) => how !== 'corrected').map(({ conceptId }) => conceptId);
    if (ids.length > 0) return ids;
  }
  const [, label, sense] = /^(.*\S)\s*\(([^()]+)\)$/.exec(text.trim()) ?? [];
  if (label === undefined || sense === undefined) return [];
  const { matches: senses } = lookup.find(label);
  return senses
    .map(({ conceptId }) => conceptId)
    .filter((id) => glossary.concept(id)?.sense?.toLowerCase() === sense.toLowerCase());
}

/** The names that stand against each other in a text: "TCP vs UDP". */
export const sidesOf = (text: string): string[] =>
  text
    .split(/\s+(?:vs\.?|versus)\s+/i)
    .map((side) => side.trim())
    .filter((side) => side !== '');

/** The comparison of the concepts that stand against each other in a text. */
function compared(text: string, resources: Resources): string | undefined {
  const sides = sidesOf(text);
  if (sides.length < 2) return undefined;
  const ids = sides.flatMap((side) => {
    const found = findConcept(side, resources);
    return 'id' in found ? [found.id] : [];
  });
  return ids.length === sides.length ? resources.glossary.comparison(ids)?.id : undefined;
}

function noneText(text: string, resources: Resources): string {
  const { messages, lookup } = resources;
  const like = lookup.list(text, MOST_OFFERED).matches.map(({ conceptId }) => conceptId);
  return messages.say('glossary.noneCalled', {
    name: text,
    count: like.length,
    names: messages.list(labelsOf(like, resources), 'or'),
  });
}

const severalText = (text: string, ids: readonly string[], resources: Resources): string =>
  resources.messages.say('glossary.severalCalled', {
    name: text,
    names: resources.messages.list(labelsOf(ids, resources), 'or'),
  });

const labelsOf = (ids: readonly string[], { glossary }: Resources): string[] =>
  [...new Set(ids)].slice(0, MOST_OFFERED).map((id) => {
    const concept = glossary.concept(id);
    return concept === undefined ? id : qualifiedLabel(concept);
  });
