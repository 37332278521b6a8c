import type { Resources } from '../answer/resources.ts';
import { type Entry, isConcept } from '../glossary/entry.ts';
import { Glossary } from '../glossary/glossary.ts';
import { Completion } from '../lookup/complete.ts';
import { DefinitionSearch } from '../lookup/definition-search.ts';
import { Lookup } from '../lookup/lookup.ts';
import type { Standing } from '../lookup/preference.ts';
import { LabelOwners, ownersIn } from './label-owners.ts';
import { EMPTY, weightOf } from './weight.ts';

/** A team's own entries, laid over those of its packs, which it may share with other teams. */
export interface Overlay {
  /** What the team's questions are answered from. */
  readonly resources: Resources;
  /** The ids of the team's own entries. */
  readonly own: ReadonlySet<string>;
  /** The ids of the packs' entries that it keeps from being seen. */
  readonly hidden: ReadonlySet<string>;
  /** Which concepts have a label. */
  readonly labels: LabelOwners;
  /** About how many bytes of memory it takes. */
  readonly bytes: number;
  /** Adds an entry, in place of the one that has its id. */
  put(entry: Entry): void;
  /** Takes an entry of the team's away; one of its id in a pack is seen again. */
  remove(id: string): void;
  /** Keeps an entry of a pack from being seen. */
  hide(id: string): void;
}

type ConceptIndex = Pick<Lookup, 'put' | 'remove' | 'hide'>;

/** An overlay with nothing in it yet. What only some teams need is made when it is first used. */
export function overlayOver(packs: Resources, { asked }: Pick<Standing, 'asked'>): Overlay {
  const weights = new Map<string, number>();
  const own = new Set<string>();
  const hidden = new Set<string>();
  const glossary = new Glossary([], packs.glossary);
  const lookup = new Lookup([], {
    under: packs.lookup,
    standing: {
      own: (id) => own.has(id),
      isSense: (id) => glossary.concept(id)?.sense !== undefined,
      asked,
    },
  });
  const indexes: ConceptIndex[] = [lookup];
  let weight = 0;

  const put = (index: ConceptIndex, entry: Entry): void => {
    if (isConcept(entry)) index.put(entry);
    else index.hide(entry.id);
  };
  /** An index that is made when it is first used, and kept up to date from then on. */
  const later = <T extends ConceptIndex>(make: () => T): (() => T) => {
    let made: T | undefined;
    return () => {
      if (made !== undefined) return made;
      made = make();
      for (const id of hidden) made.hide(id);
      for (const id of own) {
        const entry = glossary.entry(id);
        if (entry !== undefined) put(made, entry);
      }
      indexes.push(made);
      return made;
    };
  };
  const definitions = later(() => new DefinitionSearch([], packs.definitions));
  const completion = later(() => new Completion([], { glossary, lookup, under: packs.completion }));
  const labels = later(() => new LabelOwners(ownersIn(packs.glossary)));
  const weigh = (id: string, now: number): void => {
    weight += now - (weights.get(id) ?? 0);
    if (now === 0) weights.delete(id);
    else weights.set(id, now);
  };

  return {
    resources: {
      glossary,
      lookup,
      get definitions() {
        return definitions();
      },
      get completion() {
        return completion();
      },
      messages: packs.messages,
    },
    own,
    hidden,
    get labels() {
      return labels();
    },
    get bytes() {
      return EMPTY + weight;
    },
    put(entry) {
      own.add(entry.id);
      hidden.delete(entry.id);
      glossary.put(entry);
      for (const index of indexes) put(index, entry);
      weigh(entry.id, weightOf(entry));
    },
    remove(id) {
      own.delete(id);
      hidden.delete(id);
      for (const index of [glossary, ...indexes]) index.remove(id);
      weigh(id, 0);
    },
    hide(id) {
      own.delete(id);
      hidden.add(id);
      for (const index of [glossary, ...indexes]) index.hide(id);
      weigh(id, 0);
    },
  };
}
