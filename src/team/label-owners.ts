import type { Concept } from '../glossary/concept.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { normalize } from '../lookup/normalize.ts';

/** Which concepts have a label, and those of what lies underneath: a concept there counts unless one of its id is here, or it is hidden. */
export class LabelOwners {
  readonly #under: LabelOwners | undefined;
  readonly #owners = new Map<string, Set<string>>();
  readonly #keys = new Map<string, readonly string[]>();
  readonly #hidden = new Set<string>();

  constructor(under?: LabelOwners) {
    this.#under = under;
  }

  /** Adds a concept, in place of the one that has its id. */
  put(concept: Concept): void {
    this.remove(concept.id);
    const keys = keysOf(concept);
    this.#keys.set(concept.id, keys);
    for (const key of keys) {
      const owners = this.#owners.get(key);
      if (owners === undefined) this.#owners.set(key, new Set([concept.id]));
      else owners.add(concept.id);
    }
  }

  remove(id: string): void {
    this.#hidden.delete(id);
    for (const key of this.#keys.get(id) ?? []) {
      const owners = this.#owners.get(key);
      owners?.delete(id);
      if (owners?.size === 0) this.#owners.delete(key);
    }
    this.#keys.delete(id);
  }

  hide(id: string): void {
    this.remove(id);
    this.#hidden.add(id);
  }

  /** The ids of the concepts that have a label, which is given normalised. */
  of(key: string): string[] {
    const under = this.#under?.of(key) ?? [];
    const seen = under.filter((id) => !this.#hidden.has(id) && !this.#keys.has(id));
    return [...seen, ...(this.#owners.get(key) ?? [])];
  }
}

/** The labels of a concept, normalised, each once. */
export const keysOf = ({ prefLabel, altLabels, hiddenLabels }: Concept): string[] => [
  ...new Set([prefLabel, ...altLabels, ...hiddenLabels].map(normalize).filter((key) => key !== '')),
];

const known = new WeakMap<Glossary, LabelOwners>();

/** The owners of labels in packs, which teams share; made once. */
export function ownersIn(packs: Glossary): LabelOwners {
  let owners = known.get(packs);
  if (owners === undefined) {
    owners = new LabelOwners();
    for (const concept of packs.concepts()) owners.put(concept);
    known.set(packs, owners);
  }
  return owners;
}
