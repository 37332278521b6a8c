/** A term that the glossary lacks, and that somebody wants. */
export interface Request {
  /** Normalised. */
  readonly term: string;
  /** How often it was missed: asked for, and not there. */
  readonly missed: number;
  /** How many people asked the team for it. */
  readonly wanted: number;
  /** The words of those who asked the team, newest first, a few of them. */
  readonly words: readonly Words[];
  readonly first: number;
  readonly last: number;
  /** When it was closed, and the entry that answers it; nothing while it is open. */
  readonly closed?: { readonly at: number; readonly entry?: string | undefined } | undefined;
}

export interface Words {
  readonly text: string;
  /** Nothing for whoever wished to stay unnamed, or was forgotten. */
  readonly person?: string | undefined;
  readonly at: number;
}

/** What somebody who asks the team says. */
export interface Asking {
  readonly term: string;
  readonly text: string;
  readonly person: string;
  readonly isNamed: boolean;
  /** Whether the person wants to be told when it is answered. */
  readonly tell: boolean;
}

export interface Requests {
  /** The term that one was merged into; itself where it wasn't. */
  standingFor(glossary: string, term: string): Promise<string>;
  /** Counts a miss, for what the term was merged into. One that is closed stays so. @returns the term that it counts for. */
  miss(glossary: string, term: string, at: number): Promise<string>;
  /**
   * Asks the team, for what the term was merged into; a person's second request for a term stands for the first. One that is
   * closed is open again.
   * @returns the term that it counts for.
   */
  ask(glossary: string, asking: Asking, at: number): Promise<string>;
  request(glossary: string, term: string): Promise<Request | undefined>;
  /** Those that nobody has answered, the most wanted first, then the most missed. */
  open(glossary: string, limit: number): Promise<readonly Request[]>;
  /** The terms that were merged into those that `open` gives, each with the one that it counts for. */
  merged(
    glossary: string,
    limit: number,
  ): Promise<readonly { readonly term: string; readonly into: string }[]>;
  /** Makes one request of two, under the second's term, for which the first counts from then on. It is open if either is. */
  merge(glossary: string, term: string, into: string): Promise<void>;
  /** Closes one that was answered by an entry, or is not going to be. @returns the people who want to be told, each once. */
  close(glossary: string, term: string, entry: string | undefined, at: number): Promise<readonly string[]>;
  /** Forgets terms that nobody asked the team for, and that were last missed before a time. */
  prune(before: number): Promise<void>;
}
