import type { Hearing } from '../hear/hearing.ts';
import type { Origin } from './origin.ts';

/** The workspaces that the bot is in. */
export interface Workspaces {
  /** Finds out what must be known before events come in. @returns whether it is known; false where the bot was told to stop. */
  open(): Promise<boolean>;
  /** What is done with what is heard there; nothing where the bot isn't there. */
  at(origin: Origin): Promise<Hearing | undefined>;
  /** Those where the bot is, of some; nothing where that isn't known yet. */
  where(workspaces: readonly string[]): Promise<readonly Hearing[] | undefined>;
  /** Told that the bot may not be there any more. */
  leave(origin: Origin): Promise<void>;
}
