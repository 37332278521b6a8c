/** What a glossary's admins have set, by name, as plain data; for all of it, or for one channel of a workspace. */
export interface SettingsOf {
  readonly glossary: string;
  readonly channel?: SettingsChannel | undefined;
}

export interface SettingsChannel {
  readonly workspace: string;
  readonly id: string;
}

/** Something that was set, and where. */
export interface StoredSetting {
  readonly channel?: SettingsChannel | undefined;
  readonly name: string;
  readonly value: unknown;
}

export interface Settings {
  /** All that was set there; nothing of what wasn't. */
  all(of: SettingsOf): Promise<Readonly<Record<string, unknown>>>;
  /** All that was set in a glossary: for all of it first, then channel by channel. */
  everywhere(glossary: string): Promise<readonly StoredSetting[]>;
  /** @param value nothing takes the setting away. */
  set(of: SettingsOf, name: string, value: unknown): Promise<void>;
}
