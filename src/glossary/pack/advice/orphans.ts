import { isComparison, isConcept } from '../../entry.ts';
import type { Rule } from './rule.ts';

/** Concepts that nothing leads to: no kind of anything, not compared, and worth reading after nothing. */
export const orphans: Rule = (entries) => {
  const led = new Set<string>();
  for (const { entry } of entries) {
    const ids = isConcept(entry)
      ? [...entry.related, ...entry.broader]
      : isComparison(entry)
        ? entry.between
        : [];
    for (const id of ids) led.add(id);
  }
  return entries.flatMap((sourced) => {
    const { entry } = sourced;
    if (!isConcept(entry) || led.has(entry.id) || entry.broader.length > 0) return [];
    return [
      sourced.fault(['prefLabel'], 'nothing leads to it: name it in “related” or “broader” of another'),
    ];
  });
};
