import { normalize } from '../../../lookup/normalize.ts';
import { isComparison } from '../../entry.ts';
import type { Rule } from './rule.ts';

/** Rows that tell nothing apart, or the same as another. */
export const rows: Rule = (entries) =>
  entries.flatMap((sourced) => {
    const { entry } = sourced;
    if (!isComparison(entry)) return [];
    const seen = new Map<string, number>();
    return entry.rows.flatMap(({ aspect, values }, index) => {
      const say = (message: string) => [sourced.fault(['rows', index], `rows[${index + 1}]: ${message}`)];
      const keys = values.map(normalize);
      if (new Set(keys).size === 1) return say('says the same of each: it tells nothing apart');
      for (const key of [`aspect ${normalize(aspect)}`, keys.join('\n')]) {
        const before = seen.get(key);
        if (before !== undefined) return say(`repeats rows[${before + 1}]`);
        seen.set(key, index);
      }
      return [];
    });
  });
