/** A token by which a program reads what a workspace's glossary says. What is kept doesn't tell what it is. */
export interface Token {
  readonly workspace: string;
  /** By this people name it. */
  readonly id: string;
  readonly hash: string;
  /** What it is for, as somebody wrote it. */
  readonly name: string;
  readonly scopes: readonly string[];
  /** When it was made, and from when on it is good no more; in milliseconds since 1970. */
  readonly at: number;
  readonly expires?: number | undefined;
  /** The day on which it was used last, "2026-11-23". */
  readonly used?: string | undefined;
}

/** The tokens of all workspaces. */
export interface Tokens {
  add(token: Token): Promise<void>;
  withHash(hash: string): Promise<Token | undefined>;
  /** Those of a workspace, the oldest first. */
  of(workspace: string): Promise<readonly Token[]>;
  setUsed(workspace: string, id: string, day: string): Promise<void>;
  /** @returns whether there was one. */
  remove(workspace: string, id: string): Promise<boolean>;
}
