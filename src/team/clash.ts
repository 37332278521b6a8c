import { type Concept, qualifiedLabel } from '../glossary/concept.ts';
import { type Entry, isConcept } from '../glossary/entry.ts';
import { normalize } from '../lookup/normalize.ts';
import type { View } from './view.ts';

/** A label that another concept has already. */
export interface Clash {
  readonly label: string;
  /** The concept that has it. */
  readonly with: { readonly id: string; readonly label: string; readonly sense?: string | undefined };
}

/** Concepts may share a label only if the new one says by its `sense` which it is, and none of the others says the same. */
export interface LabelTaken {
  readonly kind: 'labelTaken';
  readonly clashes: readonly Clash[];
  readonly sense: 'missing' | 'taken';
}

/** The labels that an entry shares with others that a team sees, and whether it may. */
export function clashesOf(entry: Entry, view: View): readonly Clash[] {
  if (!isConcept(entry)) return [];
  const labels = new Map(labelsOf(entry).map((label) => [normalize(label), label]));
  return [...labels].flatMap(([key, label]) =>
    view.labels
      .of(key)
      .filter((id) => id !== entry.id)
      .flatMap((id) => view.glossary.concept(id) ?? [])
      .map((other) => ({
        label,
        with: { id: other.id, label: qualifiedLabel(other), sense: other.sense },
      })),
  );
}

/** Nothing where an entry may share these labels. */
export function labelTaken(entry: Entry, clashes: readonly Clash[]): LabelTaken | undefined {
  if (!isConcept(entry) || clashes.length === 0) return undefined;
  if (entry.sense === undefined) return { kind: 'labelTaken', clashes, sense: 'missing' };
  const key = normalize(entry.sense);
  const same = clashes.filter(({ with: { sense = '' } }) => normalize(sense) === key);
  return same.length === 0 ? undefined : { kind: 'labelTaken', clashes: same, sense: 'taken' };
}

/** First the one that it is called by. */
const labelsOf = ({ prefLabel, altLabels, hiddenLabels }: Concept): string[] =>
  [...hiddenLabels, ...altLabels, prefLabel].filter((label) => normalize(label) !== '');
