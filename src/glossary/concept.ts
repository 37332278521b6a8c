import { z } from 'zod';
import { line, listOf, prose, slug } from './fields.ts';
import { provenance } from './provenance.ts';

/** A label fits the smallest place it is shown in: an option of a select. */
const label = line(75);

/**
 * One unit of knowledge. The names of its fields are those of SKOS, but for `characteristics`, which is ISO 1087's word.
 *
 * A concept that has `aspects` is a genus: the concepts that name it in `broader` answer these aspects in their
 * `characteristics`, which is what makes the rows of a composed comparison line up.
 */
export const conceptSchema = z.strictObject({
  kind: z.literal('concept'),
  ...provenance,
  prefLabel: label,
  /** Tells apart concepts that share a label: "network" for a port that is a number. */
  sense: z.exactOptional(line(40)),
  /** Synonyms, acronyms, expansions: shown and searched. */
  altLabels: listOf(label, 40),
  /** Common misspellings: searched, never shown. */
  hiddenLabels: listOf(label, 40),
  definition: prose(100_000),
  /** How the labels are used, where that differs from what they say (`skos:scopeNote`). */
  scopeNote: z.exactOptional(line(600)),
  /** Ids of the concepts that it is a kind of. */
  broader: listOf(slug, 5),
  /** Aspect id → value; `null` where it is known that nobody has recorded it yet. */
  characteristics: z.record(slug, line(160).nullable()).default({}),
  points: listOf(line(320), 8),
  /** Ids of concepts worth reading next. */
  related: listOf(slug, 12),
  /** Id of the concept that a comparison is really about when this one is named: who asks "REST API vs SOAP" compares REST. */
  comparedAs: z.exactOptional(slug),
  /** Aspect id → its label, in the order of a table. A concept that has any is a genus. */
  aspects: z.record(slug, line(40)).default({}),
  /** Of a genus: `false` where two of its kinds can't always take each other's place, as network protocols can't. */
  alternatives: z.exactOptional(z.literal(false)),
});

export type Concept = z.infer<typeof conceptSchema>;

/** The label as it is shown where several concepts may share it: "Port (network)". */
export const qualifiedLabel = (concept: Concept): string =>
  concept.sense === undefined ? concept.prefLabel : `${concept.prefLabel} (${concept.sense})`;

/** What the concept answers to an aspect, whatever that is called ("constructor"); nothing where it says nothing of it. */
export const characteristicOf = ({ characteristics }: Concept, aspect: string): string | null | undefined =>
  Object.hasOwn(characteristics, aspect) ? characteristics[aspect] : undefined;

/** Whether other concepts can be a kind of it and answer its aspects. */
export const isGenus = (concept: Concept): boolean => Object.keys(concept.aspects).length > 0;
