/** A form that a person has begun to fill in. */
export interface Draft {
  readonly glossary: string;
  readonly person: string;
  /** Tells apart the drafts of a person. */
  readonly id: string;
  /** Whether anything was written into it, so that it is worth going on with. */
  readonly isBegun: boolean;
  /** What it is for and what was written, as plain data. */
  readonly body: unknown;
  /** When it was last written, in milliseconds since 1970. */
  readonly at: number;
}

/** What people have begun to write into forms, until it is sent or a few days have passed. */
export interface Drafts {
  /** Keeps a draft, in place of what was kept under its id. */
  save(draft: Draft): Promise<void>;
  withId(glossary: string, person: string, id: string): Promise<Draft | undefined>;
  /** The one that a person began to fill in last. */
  newest(glossary: string, person: string): Promise<Draft | undefined>;
  remove(glossary: string, person: string, id: string): Promise<void>;
  /** Forgets those that were last written before a time. */
  prune(before: number): Promise<void>;
}
