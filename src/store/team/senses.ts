/** What a channel means by a label that has several senses. */
export interface Senses {
  /** @param label normalised. @param entry nothing forgets it. */
  prefer(workspace: string, channel: string, label: string, entry: string | undefined): Promise<void>;
  preferred(workspace: string, channel: string, label: string): Promise<string | undefined>;
}
