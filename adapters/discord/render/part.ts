/**
 * What an answer can do without where room is short, least important first. What isn't listed is never left out.
 */
export const LEAST_FIRST = [
  'similar',
  'next',
  'tags',
  'sources',
  'siblings',
  'points',
  'both',
  'altLabels',
  'usage',
  'broader',
  'definitions',
  'choose',
  'lines',
  'characteristics',
  'rows',
] as const;

export type PartKind = 'kept' | (typeof LEAST_FIRST)[number];

/** A part of an answer: texts that are markdown already, and how they are shown. */
export interface Part {
  readonly kind: PartKind;
  readonly items: readonly string[];
  /** The first items, or all, as text displays. */
  show(items: readonly string[]): readonly string[];
  /** Says, in a list of what is left out, that the last `count` items are. */
  leftOut(count: number): string;
  /** Neighbours in one block share a text display, as lines right under each other. */
  readonly block?: 'fields' | 'small print' | 'list';
}

/** Parts in groups, a line between them. */
export type Page = readonly (readonly Part[])[];
