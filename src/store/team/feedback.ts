/** How many found an entry helpful, and how many didn't. */
export interface Tally {
  readonly helpful: number;
  readonly unhelpful: number;
}

/** One vote a person and entry. */
export interface Votes {
  /** @param helpful nothing takes the vote back. @returns the person's vote before. */
  set(
    glossary: string,
    entry: string,
    person: string,
    helpful: boolean | undefined,
    at: number,
  ): Promise<boolean | undefined>;
  of(glossary: string, entry: string, person: string): Promise<boolean | undefined>;
  tally(glossary: string, entry: string): Promise<Tally>;
  /** The entries that most people found unhelpful. */
  unhelpful(glossary: string, limit: number): Promise<readonly (Tally & { readonly entry: string })[]>;
}

/** What somebody says is wrong with an entry. */
export interface Report {
  readonly id: string;
  readonly entry: string;
  readonly reason: string;
  readonly person?: string | undefined;
  readonly at: number;
}

export interface Reports {
  add(glossary: string, report: Report): Promise<void>;
  /** Those that nobody has dealt with, oldest first. */
  open(glossary: string, limit: number): Promise<readonly Report[]>;
  openOf(glossary: string, entry: string): Promise<readonly Report[]>;
  /** How many a person has made since a time, this included. */
  countBy(glossary: string, person: string, since: number): Promise<number>;
  /** @returns whether it was open. */
  close(glossary: string, id: string, by: string, at: number): Promise<boolean>;
}

/** Who answers for an entry, and when it is to be verified anew. */
export interface Verification {
  readonly entry: string;
  readonly owner: string;
  readonly due: number;
  /** When the owner was last told that it is due. */
  readonly told?: number | undefined;
}

export interface Verifications {
  /** @param verification nothing takes it away. */
  set(glossary: string, entry: string, verification: Omit<Verification, 'entry'> | undefined): Promise<void>;
  of(glossary: string, entry: string): Promise<Verification | undefined>;
  /** Those that were due before a time, in every glossary or in one; the longest due first. */
  due(before: number, glossary?: string): AsyncIterable<Verification & { readonly glossary: string }>;
}
