import type { Named } from '../../../../src/answer/answer.ts';
import { nameOf } from '../../../../src/answer/concept-in-answer.ts';
import { preview } from '../../../../src/answer/preview.ts';
import type { Comparison } from '../../../../src/glossary/comparison.ts';
import { type Concept, characteristicOf } from '../../../../src/glossary/concept.ts';
import { type Entry, isConcept } from '../../../../src/glossary/entry.ts';
import type { Glossary } from '../../../../src/glossary/glossary.ts';
import { namesOf } from '../../../../src/team/names-of.ts';
import { entryAddress } from '../../pages/addresses.ts';
import type { Listed } from '../../pages/shelf.ts';
import type { ComparisonData, ConceptData, Summary } from './schemas.ts';

/** An entry as one of a list. */
export const summaryOf = ({ entry, title }: Listed): Summary => ({
  kind: entry.kind,
  ...listed(entry, title),
  preview: preview(isConcept(entry) ? entry.definition : entry.gist),
});

/** All of an entry that is for people to see. @param versus what stands between the names of what is compared. */
export function entryData(entry: Entry, glossary: Glossary, versus: string): ConceptData | ComparisonData {
  const titleOf = (each: Entry) => namesOf(each, glossary).join(versus);
  const { lang, points, sources, contributors } = entry;
  const whole = { ...listed(entry, titleOf(entry)), lang, points, sources, contributors };
  return isConcept(entry)
    ? { kind: 'concept', ...whole, ...conceptData(entry, glossary, titleOf) }
    : { kind: 'comparison', ...whole, ...comparisonData(entry, glossary) };
}

const listed = ({ id, tags, updated }: Entry, label: string) => ({
  id,
  label,
  tags,
  ...(updated !== undefined && { updated }),
  page: entryAddress(id),
});

const conceptData = (concept: Concept, glossary: Glossary, titleOf: (entry: Entry) => string) => ({
  prefLabel: concept.prefLabel,
  ...(concept.sense !== undefined && { sense: concept.sense }),
  altLabels: concept.altLabels,
  definition: concept.definition,
  ...(concept.scopeNote !== undefined && { scopeNote: concept.scopeNote }),
  broader: named(concept.broader, glossary),
  characteristics: [...glossary.aspects(concept)].map(([id, aspect]) => ({
    id,
    aspect,
    value: characteristicOf(concept, id) ?? null,
  })),
  related: named(concept.related, glossary),
  aspects: Object.entries(concept.aspects).map(([id, aspect]) => ({ id, aspect })),
  comparisons: glossary
    .comparisonsWith(concept.id)
    .map((comparison) => ({ id: comparison.id, label: titleOf(comparison) })),
});

const comparisonData = ({ between, gist, rows, chooseWhen }: Comparison, glossary: Glossary) => ({
  // Each has a column in the rows, seen or not.
  between: between.map((id) => named([id], glossary)[0] ?? { id, label: id }),
  gist,
  rows,
  chooseWhen: chooseWhen ?? [],
});

/** Concepts by their names; one that is not seen is left out. */
const named = (ids: readonly string[], glossary: Glossary): Named[] =>
  ids.flatMap((id) => glossary.concept(id) ?? []).map(nameOf);
