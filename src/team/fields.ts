import { comparisonSchema } from '../glossary/comparison.ts';
import { conceptSchema } from '../glossary/concept.ts';
import type { Entry } from '../glossary/entry.ts';
import { provenance } from '../glossary/provenance.ts';

/** A part of an entry that is edited by itself: a field, or of a field that has keys, one of them ("characteristics.transport"). */
export type Fields = ReadonlyMap<string, unknown>;

/** What the glossary keeps by itself, and nobody edits. */
const KEPT_BY_ITSELF = new Set(['id', 'kind', 'updated', 'contributors']);
/** Fields that are a list of keys with values, of which each is edited by itself. */
const KEYED = new Set(['characteristics', 'aspects']);

/** What an entry says comes before where it comes from. */
const inOrder = (names: readonly string[]): string[] => [
  ...names.filter((name) => !Object.hasOwn(provenance, name)),
  ...Object.keys(provenance),
];

const ORDER = {
  concept: inOrder(Object.keys(conceptSchema.shape)),
  comparison: inOrder(Object.keys(comparisonSchema.shape)),
} as const;

/** What can be edited of an entry, part by part; a list without items and what is left out are the same. */
export function fieldsOf(entry: Entry | undefined): Fields {
  const fields = new Map<string, unknown>();
  if (entry === undefined) return fields;
  const values: Readonly<Record<string, unknown>> = entry;
  for (const name of ORDER[entry.kind]) {
    const value = values[name];
    if (value === undefined || KEPT_BY_ITSELF.has(name)) continue;
    if (KEYED.has(name))
      for (const [key, each] of Object.entries(value as Record<string, unknown>))
        fields.set(`${name}.${key}`, each);
    else if (!(Array.isArray(value) && value.length === 0)) fields.set(name, value);
  }
  return fields;
}

export const areSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
