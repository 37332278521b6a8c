/**
 * How often something was changed, by its name: a glossary, say. Whoever has read it, and knows the count, knows when that is
 * out of date.
 */
export interface Changes {
  /**
   * Counts a change. Called first inside `atomically`, it puts those who change the same in order, one transaction after the
   * other; those who watch are told when it is committed.
   * @param name of at most a thousand bytes.
   * @returns the new count.
   */
  bump(name: string): Promise<number>;
  /** 0 where nothing was changed yet. */
  count(name: string): Promise<number>;
}

/** Is told that something was changed, and how often that makes. It must not throw. */
export type WatchListener = (name: string, count: number) => void;

/**
 * Tells of changes to what is followed: of those in this process before `atomically` resolves, of those in others within a second.
 * Of several changes at once only the last may be told.
 */
export interface Watch {
  /** From now on tells of a name, whenever its count is above the one that is known; a change that was missed in between too. */
  follow(name: string, known: number): void;
  leave(name: string): void;
  stop(): Promise<void>;
}
