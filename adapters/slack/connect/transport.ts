import type { RequestListener } from 'node:http';
import type { Receiver } from '@slack/bolt';

/** A way on which Slack's events come in. */
export interface Transport {
  /** Bolt's end of it. */
  readonly receiver: Receiver;
  readonly routes?: Readonly<Record<string, RequestListener>>;
  /** Lets events in, from a Bolt app that the receiver has by then. Resolves once they can arrive, or it was paused meanwhile. */
  open(): Promise<void>;
  isOpen(): boolean;
  /** Whether it can still come to life again by itself. */
  isAlive(): boolean;
  /** Lets no more events in. Whatever came in before has reached its listener when this resolves. */
  pause(): Promise<void>;
  close(): Promise<void>;
}
