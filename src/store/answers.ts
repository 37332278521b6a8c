/** An answer that was sent, or is about to be. */
export interface SentAnswer {
  /** Random and not to be guessed; buttons refer to it. */
  readonly id: string;
  readonly workspace: string;
  readonly channel: string;
  readonly thread: string;
  /** The message that asked; its own id where no message did, and all see it; nothing where only the asker sees it. */
  readonly asking?: string | undefined;
  /** When the message that asked was edited so as it is answered here; nothing where it was not edited. */
  readonly edited?: number | undefined;
  /** The message that answers; nothing before it is sent, after it is dismissed, and where only the asker sees it. */
  readonly answering?: string | undefined;
  /** Whether the bot spoke without being asked. */
  readonly unasked: boolean;
  /** What is told of, as a key that is the same for the same concepts in any order; nothing where it tells of no concept. */
  readonly subject?: string | undefined;
  /** The question, as plain data that can be written as JSON; nothing where nothing was asked. */
  readonly question?: unknown;
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** What was answered, for as long as somebody may come back to it. */
export interface Answers {
  /** Records an answer, in place of what was recorded under its id. */
  save(answer: SentAnswer): Promise<void>;
  /**
   * Claims a message and records the answer that is about to be sent to it, both or neither: not where the claim was made before, nor where
   * the message has its answer. @returns whether it may be sent.
   */
  begin(answer: SentAnswer, claim: string): Promise<boolean>;
  withId(workspace: string, id: string): Promise<SentAnswer | undefined>;
  /** The answer to a message. */
  toMessage(workspace: string, channel: string, asking: string): Promise<SentAnswer | undefined>;
  /** The answer that a message of the bot's gives. */
  inMessage(workspace: string, channel: string, answering: string): Promise<SentAnswer | undefined>;
  /** The newest answer in a thread to a question; with `before`, the newest before that time. */
  lastInThread(
    workspace: string,
    channel: string,
    thread: string,
    before?: number,
  ): Promise<SentAnswer | undefined>;
  /** When the bot last spoke unasked in a channel. */
  lastUnasked(workspace: string, channel: string): Promise<number | undefined>;
  /** Whether the bot spoke unasked of a subject in a thread. */
  hasToldUnasked(workspace: string, channel: string, thread: string, subject: string): Promise<boolean>;
  forget(workspace: string, id: string): Promise<void>;
  /** Forgets answers sent before a time. */
  prune(before: number): Promise<void>;
}
