import type { Resources } from '../answer/resources.ts';
import { type Entry, isConcept } from '../glossary/entry.ts';
import { Glossary } from '../glossary/glossary.ts';
import { Completion } from '../lookup/complete.ts';
import { DefinitionSearch } from '../lookup/definition-search.ts';
import { Lookup } from '../lookup/lookup.ts';
import type { Standing } from '../lookup/preference.ts';
import { LabelOwners, ownersIn } from './label-owners.ts';

/** A team's own entries, laid over those of its packs, which it may share with other teams. */
export interface Overlay {
  /** What the team's questions are answered from. */
  readonly resources: Resources;
  /** The ids of the team's own entries. */
  readonly own: ReadonlySet<string>;
  /** Which concepts have a label; made when an editor first needs it. */
  readonly labels: LabelOwners;
  /** Adds an entry, in place of the one that has its id. */
  put(entry: Entry): void;
  /** Takes an entry of the team's away; one of its id in a pack is seen again. */
  remove(id: string): void;
  /** Keeps an entry of a pack from being seen. */
  hide(id: string): void;
}

type ConceptIndex = Pick<LabelOwners, 'put' | 'remove' | 'hide'>;

/** An overlay with nothing in it yet. */
export function overlayOver(packs: Resources, { asked }: Pick<Standing, 'asked'>): Overlay {
  const own = new Set<string>();
  const hidden = new Set<string>();
  const glossary = new Glossary([], packs.glossary);
  const lookup = new Lookup([], { under: packs.lookup, standing: { own: (id) => own.has(id), asked } });
  const definitions = new DefinitionSearch([], packs.definitions);
  const completion = new Completion([], { glossary, lookup, under: packs.completion });
  const indexes: ConceptIndex[] = [lookup, definitions, completion];
  let labels: LabelOwners | undefined;
  return {
    resources: { glossary, lookup, definitions, completion, messages: packs.messages },
    own,
    get labels() {
      if (labels !== undefined) return labels;
      labels = new LabelOwners(ownersIn(packs.glossary));
      for (const id of hidden) labels.hide(id);
      for (const id of own) {
        const concept = glossary.concept(id);
        if (concept === undefined) labels.hide(id);
        else labels.put(concept);
      }
      indexes.push(labels);
      return labels;
    },
    put(entry) {
      own.add(entry.id);
      hidden.delete(entry.id);
      glossary.put(entry);
      for (const index of indexes)
        if (isConcept(entry)) index.put(entry);
        else index.hide(entry.id);
    },
    remove(id) {
      own.delete(id);
      hidden.delete(id);
      for (const index of [glossary, ...indexes]) index.remove(id);
    },
    hide(id) {
      own.delete(id);
      hidden.add(id);
      for (const index of [glossary, ...indexes]) index.hide(id);
    },
  };
}
