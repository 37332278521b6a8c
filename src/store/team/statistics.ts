/** What is counted, a day: never what a person asked. */
export type Counted = 'asked' | 'missed' | 'answered' | 'unanswered' | 'helpful' | 'unhelpful';

export interface Statistics {
  /**
   * Counts something of the glossary as a whole on a day, "2026-11-23".
   * @param key an entry, or a normalised term, of which it is counted as well.
   */
  count(glossary: string, day: string, what: Counted, key?: string): Promise<void>;
  /** The same of several at once. */
  countAll(glossary: string, day: string, all: readonly CountedOf[]): Promise<void>;
  /** Of which keys something was counted most between two days, these included. */
  most(glossary: string, what: Counted, from: string, to: string, limit: number): Promise<readonly Count[]>;
  /** How often something was counted each day, but for days when it was not. */
  byDay(glossary: string, what: Counted, from: string, to: string): Promise<readonly DayCount[]>;
  /** How often each entry was asked for, over all days that are kept. */
  asked(glossary: string): Promise<ReadonlyMap<string, number>>;
  /** Forgets the days before one. */
  prune(before: string): Promise<void>;
}

/** What is counted, and of what key as well. */
export interface CountedOf {
  readonly what: Counted;
  readonly key?: string | undefined;
}

export interface Count {
  readonly key: string;
  readonly count: number;
}

export interface DayCount {
  readonly day: string;
  readonly count: number;
}
