/** Something that a person proposed, and an editor decides. */
export interface Suggestion {
  /** Short enough to be typed, and unique in the glossary. */
  readonly id: string;
  readonly kind: 'add' | 'change' | 'delete' | 'comment';
  /** The id of the entry that it is of, or would be. */
  readonly entry: string;
  /** The version that it was made from: its number; 0 where the team had none of its own. */
  readonly base: number;
  /** The entry as it was then; nothing for a new one. */
  readonly from?: unknown;
  /** The entry as it should be; nothing for a comment and a deletion. */
  readonly to?: unknown;
  readonly comment?: string | undefined;
  /** Nothing for a person who was forgotten. */
  readonly author?: string | undefined;
  readonly at: number;
  readonly state: 'open' | 'approved' | 'rejected' | 'withdrawn';
  readonly decision?: Decision | undefined;
}

interface Decision {
  readonly by?: string | undefined;
  readonly at: number;
  readonly reason?: string | undefined;
}

export interface Suggestions {
  add(glossary: string, suggestion: Omit<Suggestion, 'state' | 'decision'>): Promise<void>;
  suggestion(glossary: string, id: string): Promise<Suggestion | undefined>;
  /** Those that wait to be decided, oldest first; with `after`, those after that one. */
  open(glossary: string, limit: number, after?: string): Promise<readonly Suggestion[]>;
  /** Those that wait to be decided and are of an entry. */
  openOf(glossary: string, entry: string): Promise<readonly Suggestion[]>;
  /** A person's, newest first. */
  by(glossary: string, author: string, limit: number): Promise<readonly Suggestion[]>;
  /** All of a person's, oldest first. */
  allBy(glossary: string, author: string): AsyncIterable<Suggestion>;
  /** All that are of an entry, in no order that means anything. */
  allOf(glossary: string, entry: string): AsyncIterable<Suggestion>;
  /** Puts something else in place of what the entry was and should be: only where a person is forgotten. */
  setBodies(glossary: string, id: string, bodies: Pick<Suggestion, 'from' | 'to'>): Promise<void>;
  /** How many a person has made since a time, this included. */
  countBy(glossary: string, author: string, since: number): Promise<number>;
  /** Decides one that is open. @returns whether it was. */
  decide(
    glossary: string,
    id: string,
    state: 'approved' | 'rejected' | 'withdrawn',
    decision: Decision,
  ): Promise<boolean>;
}
