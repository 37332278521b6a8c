import type { Answer } from '../answer/answer.ts';
import type { Sending } from './surfaces.ts';

/** How an answer came to be: by a message to the bot, one that nobody addressed to it, a command, a button, or otherwise than in chat. */
export type Origin = 'asked' | 'unasked' | 'command' | 'button' | 'page' | 'api' | 'mcp';

/** That an answer was given. Nothing in it tells who asked what. */
interface Answered {
  /** "slack", "discord", "web". */
  readonly platform: string;
  readonly origin: Origin;
  readonly kind: Answer['kind'];
  /** From when the question came in until its answer was sent. */
  readonly seconds: number;
}

/** Who counts what the bot does. It is told in passing, and never throws. */
export interface Observer {
  answered(answer: Answered): void;
  /** What became of a message that was to be sent. */
  sent(platform: string, outcome: Sending['outcome']): void;
  /** Something was delivered once more, and so has no effect. */
  repeated(platform: string): void;
  /** Something was left undone, since the person, or all of a workspace, wanted too much at once. */
  slowed(platform: string): void;
}

/** Where nobody counts. */
export const NOBODY: Observer = { answered() {}, sent() {}, repeated() {}, slowed() {} };
