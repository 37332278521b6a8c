import type { ShardState } from '../../platform.ts';

/** How the bot hears of what happens on Discord. */
export interface Way {
  /** Rejects with a Failure where the settings are wrong; goes on trying where Discord can't be reached. */
  start(): Promise<void>;
  /** Whether events arrive. */
  isReady(): boolean;
  /** False where only a restart helps. */
  isAlive(): boolean;
  /** The connections, where each has a process of its own. */
  readonly shards?: () => readonly ShardState[];
  /** Takes no more work. */
  pause(): Promise<void>;
  /** Lets go of it. */
  close(): Promise<void>;
}
