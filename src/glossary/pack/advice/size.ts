import { isGenus } from '../../concept.ts';
import { type Entry, isComparison } from '../../entry.ts';
import type { Rule } from './rule.ts';
import { sentencesIn } from './sentences-in.ts';

interface Bound {
  readonly field: string;
  readonly count: number;
  readonly least: number;
  readonly most: number;
  readonly what: string;
}

/** Entries that say too little to be worth asking for, or more than anybody reads in a chat. */
export const size: Rule = (entries) =>
  entries.flatMap((sourced) =>
    boundsOf(sourced.entry)
      .filter(({ count, least, most }) => count < least || count > most)
      .map(({ field, count, least, most, what }) =>
        sourced.fault([field], `${field}: has ${count} ${what}, where ${least} to ${most} are read`),
      ),
  );

function boundsOf(entry: Entry): Bound[] {
  const sources = {
    field: 'sources',
    count: entry.sources.length,
    least: 1,
    most: isComparison(entry) ? 5 : 3,
    what: 'sources',
  };
  if (isComparison(entry))
    return [
      { field: 'gist', count: sentencesIn(entry.gist), least: 1, most: 2, what: 'sentences' },
      { field: 'rows', count: entry.rows.length, least: 4, most: 8, what: 'rows' },
      { field: 'points', count: entry.points.length, least: 2, most: 4, what: 'points' },
      sources,
    ];
  const definition = {
    field: 'definition',
    count: sentencesIn(entry.definition),
    least: 1,
    most: 3,
    what: 'sentences',
  };
  if (isGenus(entry)) return [definition, sources];
  return [
    definition,
    { field: 'points', count: entry.points.length, least: 1, most: 4, what: 'points' },
    sources,
  ];
}
