import type { Entry } from '../glossary/entry.ts';

/** The fields of entries in the order in which people read them. */
export const FIELDS = [
  'prefLabel',
  'sense',
  'altLabels',
  'hiddenLabels',
  'definition',
  'scopeNote',
  'broader',
  'characteristics',
  'aspects',
  'alternatives',
  'comparedAs',
  'between',
  'gist',
  'rows',
  'points',
  'chooseWhen',
  'related',
  'tags',
  'sources',
  'updated',
  'contributors',
  'lang',
] as const;

type Field = (typeof FIELDS)[number];

/** Empty unless something is said. */
const EMPTY_ANYWAY = new Set<Field>([
  'altLabels',
  'hiddenLabels',
  'broader',
  'characteristics',
  'aspects',
  'points',
  'related',
  'tags',
  'sources',
]);

/** What a reader takes for said where it isn't. */
interface Given {
  readonly lang?: string;
  readonly contributors: readonly string[];
}

/** What there is to say of an entry but its kind and its id: the fields that aren't as they would be anyway. */
export function fieldsOf(entry: Entry, given: Given): Partial<Record<Field, unknown>> {
  const said = (field: Field, value: unknown): boolean => {
    if (value === undefined) return false;
    if (field === 'lang') return value !== given.lang;
    if (field === 'contributors') return JSON.stringify(value) !== JSON.stringify(given.contributors);
    return !EMPTY_ANYWAY.has(field) || Object.keys(value as object).length > 0;
  };
  const values: Partial<Record<Field, unknown>> = entry;
  return Object.fromEntries(
    FIELDS.filter((field) => said(field, values[field])).map((field) => [field, values[field]]),
  );
}
