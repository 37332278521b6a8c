import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Team } from '../../src/team/team.ts';
import type { Platform } from '../platform.ts';

/** What a process needs to answer on platforms. */
export interface Attended {
  readonly platforms: readonly Platform[];
  readonly conversation: Conversation;
  readonly team: Team;
  readonly log: Logger;
}

/** In milliseconds, as all times here. Whoever stops the service gives it ten seconds: these two, and some to spare. */
const FINISHING = 8_000;
const LETTING_GO = 1_000;
const HEARTBEAT = 5_000;

/**
 * Connects the platforms, until the signal ends that or one of them is lost for good.
 * @returns whether none is.
 * @throws Failure where a platform refuses the settings.
 */
export async function attend({ platforms, log }: Attended, ending: AbortSignal): Promise<boolean> {
  const over = untilOver(platforms, ending);
  const connected = Promise.all(platforms.map((platform) => platform.start()));
  await Promise.race([connected.then(() => over), over]);
  const dead = platforms.filter((platform) => !platform.isAlive());
  if (dead.length > 0) log.fatal({ platforms: dead.map(({ name }) => name) }, 'connection lost for good');
  return dead.length === 0;
}

/** Takes no new work, finishes what is under way, and lets everything go; the store, too. */
export async function leave(
  { platforms, conversation, team, log }: Attended,
  others: { readonly keptUp?: Promise<unknown> | undefined; readonly server?: Closable | undefined } = {},
): Promise<void> {
  const finished = (async () => {
    await Promise.all(platforms.map((platform) => platform.pause()));
    await conversation.idle();
    await others.keptUp;
    return true;
  })();
  const inTime = await Promise.race([finished, pause(FINISHING, false, { ref: false })]);
  if (!inTime) log.warn('stopped with work under way: it took too long');
  const gone = Promise.allSettled([...platforms.map((platform) => platform.close()), others.server?.close()]);
  await Promise.race([gone, pause(LETTING_GO, undefined, { ref: false })]);
  await team.overlays.close();
  await team.store.close();
  log.info('stopped');
}

interface Closable {
  close(): Promise<void>;
}

/** Resolves when the service ends, or a platform is dead. */
async function untilOver(platforms: readonly Platform[], ending: AbortSignal): Promise<void> {
  while (!ending.aborted && platforms.every((platform) => platform.isAlive()))
    await pause(HEARTBEAT, undefined, { signal: ending }).catch(() => undefined);
}
