/** What a glossary's admins have set, by name, as plain data; for all of it, or for one channel of a workspace. */
export interface SettingsOf {
  readonly glossary: string;
  readonly channel?: { readonly workspace: string; readonly id: string } | undefined;
}

export interface Settings {
  /** All that was set there; nothing of what wasn't. */
  all(of: SettingsOf): Promise<Readonly<Record<string, unknown>>>;
  /** @param value nothing takes the setting away. */
  set(of: SettingsOf, name: string, value: unknown): Promise<void>;
}
