/** Something that a person is to be told. */
export interface Notice {
  readonly id: string;
  readonly glossary: string;
  readonly person: string;
  /** What it is, as plain data; the words are found when it is sent. */
  readonly body: unknown;
  readonly at: number;
}

/** What is to be told, until it was: a notice survives the process. */
export interface Notices {
  add(notice: Notice): Promise<void>;
  /** Those of people of a platform ("slack") that nobody was told yet, oldest first. */
  pending(platform: string, limit: number): Promise<readonly Notice[]>;
  /** Those of a person in a glossary, oldest first. */
  of(glossary: string, person: string, limit: number): Promise<readonly Notice[]>;
  /** They were told, or can't be. */
  remove(ids: readonly string[]): Promise<void>;
}
