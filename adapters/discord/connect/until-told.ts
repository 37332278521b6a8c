import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Told } from '../setup/ask-discord.ts';
import { wrongToken } from './refusal.ts';

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

/**
 * Asks Discord something, with growing pauses until it answers.
 * @returns nothing where the signal ended the asking.
 * @throws Failure where Discord doesn't know the token.
 */
export async function untilTold<T>(
  ask: () => Promise<Told<T>>,
  { log, signal }: { readonly log: Logger; readonly signal: AbortSignal },
): Promise<T | undefined> {
  for (let wait = FIRST_PAUSE; !signal.aborted; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
    const told = await ask();
    if (told.kind === 'told') return told.value;
    if (told.kind === 'refused') throw wrongToken();
    log.warn({ reason: told.reason, nextTryInSeconds: wait / 1000 }, 'Discord can’t be reached');
    await pause(wait, undefined, { signal }).catch(() => undefined);
  }
  return undefined;
}
