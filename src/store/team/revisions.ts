/** One version of an entry of a team's own. */
export interface Revision {
  /** The entry's id. */
  readonly entry: string;
  /** Counts the versions of an entry from 1. */
  readonly number: number;
  /** The glossary's count of changes when it was made. */
  readonly change: number;
  /** `hidden`: a pack's entry isn't to be seen. `deleted`: the team has none of its own any more. */
  readonly state: 'published' | 'hidden' | 'deleted';
  /** The entry as plain data, where it is published. */
  readonly body?: unknown;
  /** The person who made it; nothing for one who was forgotten. */
  readonly author?: string | undefined;
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly reason?: string | undefined;
  /** What it came with: the id of a suggestion, or of an import, which may be undone as a whole. */
  readonly origin?: string | undefined;
}

/**
 * The versions of a team's own entries. None is ever changed or taken away, but that people are forgotten. Who adds one has
 * counted the change first (`changes.bump`), in the same transaction.
 */
export interface Revisions {
  /** Adds a version, with the next number. @returns the number. */
  add(glossary: string, revision: Omit<Revision, 'number'>): Promise<number>;
  /** Adds many at once, all or nothing: several times as fast as one by one. */
  addAll(glossary: string, revisions: Iterable<Omit<Revision, 'number'>>): Promise<void>;
  /** The version that counts. */
  newest(glossary: string, entry: string): Promise<Revision | undefined>;
  revision(glossary: string, entry: string, number: number): Promise<Revision | undefined>;
  /** The versions of an entry, newest first; with `before`, those with a smaller number. */
  history(glossary: string, entry: string, limit: number, before?: number): Promise<readonly Revision[]>;
  /**
   * Of each entry that was changed after a count of changes, the newest version, in the order of changes. An entry that is
   * changed while they are read comes again.
   */
  since(glossary: string, change: number): AsyncIterable<Revision>;
  /** The newest versions in a glossary, whatever the entry: of the last change first. */
  recent(glossary: string, limit: number): Promise<readonly Revision[]>;
  /** The versions that a person made, entry by entry. */
  by(glossary: string, author: string): AsyncIterable<Revision>;
  /** Puts something else in place of what a version says: only where a person is forgotten. */
  setBody(glossary: string, entry: string, number: number, body: unknown): Promise<void>;
  /** The versions that came with a suggestion or an import, entry by entry. */
  ofOrigin(glossary: string, origin: string): AsyncIterable<Revision>;
}
