/** What is wrong with an entry that somebody wants published, and the field, "rows[2].values[1]", counting from 1. */
export type EntryFault = { readonly field: string } & Problem;

type Problem =
  /** The field's own rules refuse it. @see refusalsOf, whose words these are. */
  | { readonly problem: 'refused'; readonly says: string }
  /** Refers to an entry that the team doesn't see. */
  | { readonly problem: 'unknown'; readonly id: string }
  /** Refers to a comparison, where a concept belongs. */
  | { readonly problem: 'noConcept'; readonly id: string }
  /** The concept ends up being a kind of itself, or refers to itself. */
  | { readonly problem: 'itself' }
  /** No genus of the concept asks for the aspect; these are asked for. */
  | { readonly problem: 'unasked'; readonly aspect: string; readonly asked: readonly string[] }
  /** Another genus, that a kind of both would be of, calls the aspect something else. */
  | { readonly problem: 'otherLabel'; readonly aspect: string; readonly label: string; readonly of: string }
  /** Says of its kinds whether they are alternatives, and has no aspects. */
  | { readonly problem: 'noGenus' }
  /** Compares a concept twice. */
  | { readonly problem: 'twice'; readonly id: string }
  /** Has more values than there are concepts to compare, or fewer. */
  | { readonly problem: 'ragged'; readonly has: number; readonly wants: number }
  /** Another entry of the team's compares the same concepts. */
  | { readonly problem: 'compared'; readonly by: string };

export interface Faulty {
  readonly kind: 'faulty';
  readonly faults: readonly EntryFault[];
}
