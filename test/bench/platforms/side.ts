/** Where somebody asks, and who it is: a channel and a person of many, by their numbers. */
export interface Whence {
  readonly channel: number;
  readonly user: number;
}

/** A platform's side of the wire. */
export interface Side {
  /** Where the bot calls it. */
  readonly apiUrl: string;
  /** Asks the bot something. Resolves once the answer has come. @param address where the bot listens; empty where it doesn't. */
  ask(address: string, text: string, whence: Whence): Promise<void>;
  close(): Promise<void>;
}
