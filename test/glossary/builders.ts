import type { Comparison } from '../../src/glossary/comparison.ts';
import type { Concept } from '../../src/glossary/concept.ts';
import type { Entry } from '../../src/glossary/entry.ts';
import type { Pack, PackHeader } from '../../src/glossary/pack/pack.ts';

const provenance = () => ({ lang: 'en', tags: [], sources: [], contributors: [] });

/** A concept that is right in every field; its label is its id where none is given. */
export const conceptOf = (fields: Partial<Concept> & { readonly id: string }): Concept => ({
  ...provenance(),
  kind: 'concept',
  prefLabel: fields.id,
  altLabels: [],
  hiddenLabels: [],
  definition: `What ${fields.prefLabel ?? fields.id} means.`,
  broader: [],
  characteristics: {},
  points: [],
  related: [],
  aspects: {},
  ...fields,
});

/** A comparison that is right in every field, with one row and the id "a-vs-b" where none is given. */
export const comparisonOf = (
  fields: Partial<Comparison> & { readonly between: readonly string[] },
): Comparison => ({
  ...provenance(),
  kind: 'comparison',
  id: fields.between.join('-vs-'),
  gist: `How ${fields.between.join(' and ')} differ.`,
  points: [],
  rows: [{ aspect: 'Size', values: fields.between.map((id) => `size of ${id}`) }],
  ...fields,
  between: [...fields.between],
});

export const packOf = (entries: readonly Entry[], header: Partial<PackHeader> = {}): Pack => ({
  id: 'sample',
  title: 'Sample',
  description: 'Entries for a test.',
  lang: 'en',
  contributors: [],
  ...header,
  entries,
});
