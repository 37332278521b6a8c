/** Secrets that the store makes itself. They are sealed where it was opened with a vault, and else kept as they are. */
export interface Secrets {
  /**
   * Random bytes that stay the same for ever; made at the first call for a name.
   * @throws VaultError where they are sealed with a key that isn't there, or were changed.
   */
  get(name: string): Promise<Buffer>;
  /**
   * Seals with the newest key whatever is kept as it is, or sealed with an older one.
   * @throws VaultError as `get`, and then all are as they were.
   */
  sealAnew(): Promise<void>;
  /**
   * Takes all of them away, also those that nobody can open any more: at its next call `get` makes another. What was done with them
   * is worth nothing then, such as the buttons that were sent.
   * @returns how many there were.
   */
  discard(): Promise<number>;
}
