/** Something that somebody did to a glossary. */
export interface DoneDeed {
  readonly id: string;
  /** In milliseconds since 1970. */
  readonly at: number;
  /** Nothing for whoever was forgotten. */
  readonly person?: string | undefined;
  /** What was done: a word of the rules that do it. */
  readonly did: string;
  /** The entry that it was done to. */
  readonly entry?: string | undefined;
  /** The person or the workspace that it was done to: who got a role, say. */
  readonly other?: string | undefined;
  /** What else there is to say about it, as plain data. It names no persons. */
  readonly about?: unknown;
}

/** What was done to glossaries, by whom and when: nothing of it is ever changed, but that people are forgotten, and workspaces erased. */
export interface Deeds {
  add(glossary: string, deed: DoneDeed): Promise<void>;
  /** What was done last, the newest first; with `before`, what was done before that. */
  newest(glossary: string, limit: number, before?: Pick<DoneDeed, 'at' | 'id'>): Promise<readonly DoneDeed[]>;
}
