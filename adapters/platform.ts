import type { RequestListener } from 'node:http';
import type { Logger } from 'pino';
import type { Conversation } from '../src/conversation/conversation.ts';
import type { Teller } from '../src/team/deliver-notices.ts';
import type { Pictures } from './pictures.ts';

/** What a platform answers with, and where the operator reads of it. */
export interface PlatformMeans {
  readonly conversation: Conversation;
  readonly log: Logger;
  /** What draws answers, for platforms without tables. */
  readonly pictures?: Pictures | undefined;
}

/** What somebody is in a workspace: a guest sees but a part of it, a stranger is not there, or the bot isn't. */
export type Membership = 'admin' | 'member' | 'guest' | 'stranger';

/** One of several connections to a platform, which a process of its own holds, as that told it last. */
export interface ShardState {
  readonly id: number;
  /** Whether events arrive. */
  readonly isReady: boolean;
  /** What was counted in that process. */
  readonly counted: readonly unknown[];
}

/** A chat platform that the bot is connected to, as the service sees it. */
export interface Platform extends Teller {
  /** What it wants to hear over HTTP, a handler a path. */
  readonly routes?: Readonly<Record<string, RequestListener>>;
  /** Connects. Rejects with a Failure where the settings are wrong; goes on trying where the platform can't be reached. */
  start(): Promise<void>;
  /** Whether events arrive. */
  isReady(): boolean;
  /** Whether it is worth going on: false where the connection is dead, and only a restart helps. */
  isAlive(): boolean;
  /** Its connections, where each has a process of its own. */
  readonly shards?: () => readonly ShardState[];
  /** What somebody is in a workspace of the platform; nothing where it can't be found out at the moment. */
  membershipOf(workspace: string, person: string): Promise<Membership | undefined>;
  /** What others call a person in a workspace of the platform; nothing where it can't be found out at the moment. */
  nameOf(workspace: string, person: string): Promise<string | undefined>;
  /** Takes no more work; what is under way can still be answered. */
  pause(): Promise<void>;
  /** Lets go of the connection, once nothing is under way. */
  close(): Promise<void>;
}
