import type { Comparison } from '../glossary/comparison.ts';
import { type Concept, isGenus } from '../glossary/concept.ts';
import { type Entry, isConcept } from '../glossary/entry.ts';
import type { EntryFault } from './entry-fault.ts';
import type { View } from './view.ts';

/** What is wrong with an entry, right by itself, among those that a team sees; one of its id there is the one that it is laid over. */
export const checkEntry = (entry: Entry, view: View): EntryFault[] =>
  isConcept(entry) ? checkConcept(entry, view) : checkComparison(entry, view);

function checkConcept(concept: Concept, view: View): EntryFault[] {
  const faults = [
    ...dangling('broader', concept.broader, view),
    ...dangling('related', concept.related, view),
    ...(concept.comparedAs === undefined ? [] : dangling('comparedAs', [concept.comparedAs], view)),
    ...checkItself(concept, view),
    ...checkAspects(concept, view),
  ];
  if (concept.alternatives !== undefined && !isGenus(concept))
    faults.push({ field: 'alternatives', problem: 'noGenus' });
  // What a missing genus asks for is not known.
  const isWhole = !faults.some(({ field }) => field.startsWith('broader'));
  return isWhole ? [...faults, ...checkCharacteristics(concept, view)] : faults;
}

function checkItself(concept: Concept, { glossary }: View): EntryFault[] {
  const { id, related, comparedAs } = concept;
  const isAbove = concept.broader.some(
    (above) => above === id || [...aboveOf(above, glossary)].some((each) => each.id === id),
  );
  return [
    ...(isAbove ? [{ field: 'broader', problem: 'itself' } as const] : []),
    ...(related.includes(id) ? [{ field: 'related', problem: 'itself' } as const] : []),
    ...(comparedAs === id ? [{ field: 'comparedAs', problem: 'itself' } as const] : []),
  ];
}

function aboveOf(id: string, glossary: View['glossary']): readonly Concept[] {
  const concept = glossary.concept(id);
  return concept === undefined ? [] : glossary.ancestors(concept);
}

function checkCharacteristics(concept: Concept, { glossary }: View): EntryFault[] {
  const asked = [...glossary.aspects(concept).keys()];
  return Object.keys(concept.characteristics)
    .filter((aspect) => !asked.includes(aspect))
    .map((aspect) => ({ field: `characteristics.${aspect}`, problem: 'unasked', aspect, asked }));
}

/** A genus calls an aspect what the genera above and below it do, since their labels end up in one table. */
function checkAspects(concept: Concept, { glossary }: View): EntryFault[] {
  const kin = [...glossary.ancestors(concept), ...glossary.kindsOf(concept.id)];
  return Object.entries(concept.aspects).flatMap(([aspect, label]): EntryFault[] => {
    const other = kin
      .filter((each) => each.id !== concept.id && Object.hasOwn(each.aspects, aspect))
      .map(({ id, aspects }) => ({ of: id, label: aspects[aspect] ?? '' }))
      .find((each) => each.label !== label);
    return other === undefined
      ? []
      : [{ field: `aspects.${aspect}`, problem: 'otherLabel', aspect, ...other }];
  });
}

function checkComparison(comparison: Comparison, view: View): EntryFault[] {
  const { between, rows, chooseWhen } = comparison;
  const wants = between.length;
  const faults = dangling('between', between, view);
  between.forEach((id, index) => {
    if (between.indexOf(id) < index) faults.push({ field: `between[${index + 1}]`, problem: 'twice', id });
  });
  rows.forEach(({ values: { length: has } }, index) => {
    if (has !== wants) faults.push({ field: `rows[${index + 1}]`, problem: 'ragged', has, wants });
  });
  if (chooseWhen !== undefined && chooseWhen.length !== wants)
    faults.push({ field: 'chooseWhen', problem: 'ragged', has: chooseWhen.length, wants });
  const other = view.glossary.comparison(between);
  // One of a pack is covered by the team's own.
  if (other !== undefined && other.id !== comparison.id && view.isOwn(other.id))
    faults.push({ field: 'between', problem: 'compared', by: other.id });
  return faults;
}

function dangling(name: string, ids: readonly string[], { glossary }: View): EntryFault[] {
  return ids.flatMap((id, index): EntryFault[] => {
    const entry = glossary.entry(id);
    if (entry !== undefined && isConcept(entry)) return [];
    const field = name === 'comparedAs' ? name : `${name}[${index + 1}]`;
    return [{ field, problem: entry === undefined ? 'unknown' : 'noConcept', id }];
  });
}
