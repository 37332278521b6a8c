/** An answer that was sent, or is about to be. */
export interface SentAnswer {
  /** Random and not to be guessed; buttons refer to it. */
  readonly id: string;
  readonly workspace: string;
  readonly channel: string;
  readonly thread: string;
  /** The message that asked; nothing for a command. */
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

/**
 * What survives the process: the port that the engines of `store/` implement. What a promise of it has resolved to is on
 * disk, and outlives kill -9.
 */
export interface Store {
  /** Claims something that must happen once. @returns whether it is claimed now; false where it was before. */
  claim(workspace: string, key: string, at: number): Promise<boolean>;
  /** Gives a claim back, for what turned out to be impossible. */
  release(workspace: string, key: string): Promise<void>;

  /** Records an answer, in place of what was recorded under its id. */
  saveAnswer(answer: SentAnswer): Promise<void>;
  answer(workspace: string, id: string): Promise<SentAnswer | undefined>;
  /** The answer to a message. */
  answerTo(workspace: string, channel: string, asking: string): Promise<SentAnswer | undefined>;
  /** The answer that a message of the bot's gives. */
  answerIn(workspace: string, channel: string, answering: string): Promise<SentAnswer | undefined>;
  /** The newest answer in a thread to a question; with `before`, the newest before that time. */
  lastAnswer(
    workspace: string,
    channel: string,
    thread: string,
    before?: number,
  ): Promise<SentAnswer | undefined>;
  /** When the bot last spoke unasked in a channel. */
  lastUnasked(workspace: string, channel: string): Promise<number | undefined>;
  /** Whether the bot spoke unasked of a subject in a thread. */
  hasToldUnasked(workspace: string, channel: string, thread: string, subject: string): Promise<boolean>;
  forgetAnswer(workspace: string, id: string): Promise<void>;

  isMuted(workspace: string, channel: string): Promise<boolean>;
  setMuted(workspace: string, channel: string, muted: boolean, at: number): Promise<void>;

  /** Random bytes that stay the same for ever; made at the first call for a name. */
  secret(name: string): Promise<Buffer>;

  /** Forgets claims made before one time, and answers sent before another. */
  prune(before: { readonly claims: number; readonly answers: number }): Promise<void>;
  /** Rejects where the store can't be written to. */
  check(): Promise<void>;
  close(): Promise<void>;
}
