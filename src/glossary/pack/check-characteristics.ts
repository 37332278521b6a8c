import { type Concept, isGenus } from '../concept.ts';
import { ancestorsOf, aspectsOf } from '../hierarchy.ts';
import type { Fault } from './fault.ts';
import { indexById, type Sourced } from './sourced.ts';

/**
 * Characteristics that no genus of the concept asks for, aspects that two genera call by different names, and concepts
 * that say of their kinds whether these are alternatives, and are no genus.
 */
export function checkCharacteristics(concepts: readonly Sourced<Concept>[]): Fault[] {
  const byId = indexById(concepts);
  const find = (id: string) => byId.get(id)?.entry;
  // What a missing genus asks for is unknown, and that it is missing is a fault already.
  const isWhole = (concept: Concept) =>
    [concept, ...ancestorsOf(concept, find)].every(({ broader }) => broader.every((id) => byId.has(id)));
  const outside = concepts.flatMap((sourced) => {
    if (!isWhole(sourced.entry)) return [];
    const aspects = aspectsOf(sourced.entry, find);
    return Object.keys(sourced.entry.characteristics)
      .filter((aspect) => !aspects.has(aspect))
      .map((aspect) =>
        sourced.fault(['characteristics', aspect], outsideText(sourced.entry, aspect, [...aspects.keys()])),
      );
  });
  return [...outside, ...checkAspectLabels(concepts), ...checkAlternatives(concepts)];
}

function outsideText(concept: Concept, aspect: string, asked: readonly string[]): string {
  const reason =
    concept.broader.length === 0
      ? 'belongs to no genus: the entry has no broader'
      : `is not an aspect of ${concept.broader.join(', ')}, which ask for: ${asked.join(', ') || 'nothing'}`;
  return `characteristics: “${aspect}” ${reason}`;
}

function checkAspectLabels(concepts: readonly Sourced<Concept>[]): Fault[] {
  const first = new Map<string, { label: string; file: string }>();
  return concepts.flatMap((sourced) =>
    Object.entries(sourced.entry.aspects).flatMap(([aspect, label]) => {
      const known = first.get(aspect);
      if (known === undefined) first.set(aspect, { label, file: sourced.file });
      if (known === undefined || known.label === label) return [];
      return [
        sourced.fault(
          ['aspects', aspect],
          `aspects: “${aspect}” is “${known.label}” in ${known.file}; use one label`,
        ),
      ];
    }),
  );
}

const checkAlternatives = (concepts: readonly Sourced<Concept>[]): Fault[] =>
  concepts
    .filter(({ entry }) => entry.alternatives !== undefined && !isGenus(entry))
    .map((sourced) =>
      sourced.fault(['alternatives'], 'alternatives: belongs to a genus: the entry has no aspects'),
    );
