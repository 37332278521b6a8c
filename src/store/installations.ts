/** By what leave the bot is in a workspace: what the platform gave when somebody there let it in. */
export interface Installation {
  readonly workspace: string;
  /** Tokens, mostly; as the platform's adapter wrote it. */
  readonly credentials: string;
  /** When somebody let the bot in, in milliseconds since 1970. */
  readonly at: number;
}

/** The installations of all workspaces, sealed. Who opens them needs the vault that sealed them. */
export interface Installations {
  /**
   * Puts it in place of the one that there was.
   * @throws VaultError `keys` where the store was opened without a vault: what lets into others' workspaces isn't kept as it is.
   */
  save(installation: Installation): Promise<void>;
  /** @throws VaultError where it is sealed with a key that isn't there, or was changed. */
  of(workspace: string): Promise<Installation | undefined>;
  /** @returns whether there was one. */
  remove(workspace: string): Promise<boolean>;
  /** The workspaces that have one, in the order of their names. */
  workspaces(): Promise<readonly string[]>;
  /**
   * Seals with the newest key whatever is sealed with an older one.
   * @throws VaultError as `of`, and then all are as they were.
   */
  sealAnew(): Promise<void>;
  /** Takes all of them away, also those that nobody can open any more. @returns how many there were. */
  discard(): Promise<number>;
}

/** Under what name it is counted how often the installation of a workspace was changed. */
export const installationOf = (workspace: string): string => `installation ${workspace}`;
