/** Secrets that the store makes itself, and keeps as they are. Those of others are sealed first (`vault.ts`). */
export interface Secrets {
  /** Random bytes that stay the same for ever; made at the first call for a name. */
  get(name: string): Promise<Buffer>;
}
