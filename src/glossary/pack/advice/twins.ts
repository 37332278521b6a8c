import { isConcept } from '../../entry.ts';
import type { Sourced } from '../sourced.ts';
import type { Rule } from './rule.ts';

/** With fewer answers than these, two concepts may well have the same. */
const TELLING = 3;

/** Concepts of the same kind that answer all that is asked of it alike: composed, they would not differ. */
export const twins: Rule = (entries) => {
  const first = new Map<string, Sourced>();
  return entries.flatMap((sourced) => {
    const { entry } = sourced;
    if (!isConcept(entry)) return [];
    const answers = Object.entries(entry.characteristics).filter(([, value]) => value !== null);
    if (answers.length < TELLING) return [];
    const key = JSON.stringify([entry.broader, answers.sort(([a], [b]) => (a < b ? -1 : 1))]);
    const before = first.get(key);
    if (before === undefined) first.set(key, sourced);
    if (before === undefined) return [];
    return [sourced.fault(['characteristics'], `characteristics: are those of ${before.file}, all of them`)];
  });
};
