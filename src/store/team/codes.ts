/** Codes that are good once, and for a while. What is kept doesn't tell what they are. */
export interface Codes {
  /** @param hash of the code. @param body what it stands for, as plain data. */
  add(hash: string, body: unknown, expires: number): Promise<void>;
  /** What a code stands for; nothing for one that was taken, or that has expired by `now`. Nobody else gets it again. */
  take(hash: string, now: number): Promise<unknown>;
  /** Forgets those that have expired by `now`. */
  prune(now: number): Promise<void>;
}
