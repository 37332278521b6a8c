/** The channels where the bot says nothing unasked. */
export interface Mutes {
  has(workspace: string, channel: string): Promise<boolean>;
  set(workspace: string, channel: string, muted: boolean, at: number): Promise<void>;
}
