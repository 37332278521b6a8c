import { setTimeout as pause } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';
import { Failure } from '../../failure.ts';
import type { DiscordSettings } from '../../settings/discord-settings.ts';
import { reasonOf } from '../fault.ts';
import { type Connection, createConnection } from './client.ts';
import { checkToken, refusalOf } from './refusal.ts';

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

const WITHOUT_MESSAGE_CONTENT =
  'The Message Content intent is off, so questions that nobody asks the bot stay unanswered: switch it on in Discord’s developer portal, under Bot, and restart. Mentions, direct messages and commands work all the same.';

interface Attempting {
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** Listens to a client before it connects. */
  readonly attach: (client: Client) => void;
}

/**
 * Connects to Discord, with growing pauses until it can be reached.
 * @returns nothing where the signal ended the trying.
 * @throws Failure where the settings are wrong.
 */
export async function connect(
  settings: DiscordSettings,
  { log, signal, attach }: Attempting,
): Promise<Connection | undefined> {
  checkToken(settings.token);
  let readsAlong = true;
  let wait = FIRST_PAUSE;
  while (!signal.aborted) {
    const connection = createConnection(settings, readsAlong);
    const failed = await attempt(connection, settings.token, signal, attach);
    if (failed === undefined) return connection;
    await connection.drop();
    if (signal.aborted) break;
    const refusal = refusalOf(failed.error, failed.closed, settings.shard);
    if (refusal instanceof Failure) throw refusal;
    if (refusal === 'without message content' && readsAlong) {
      readsAlong = false;
      log.warn(WITHOUT_MESSAGE_CONTENT);
      continue;
    }
    log.warn({ reason: reasonOf(failed.error), nextTryInSeconds: wait / 1000 }, 'Discord can’t be reached');
    await pause(wait, undefined, { signal }).catch(() => undefined);
    wait = Math.min(wait * 2, LONGEST_PAUSE);
  }
  return undefined;
}

/** @returns why it failed, and the code by which the gateway closed the connection. */
async function attempt(
  { client }: Connection,
  token: string,
  signal: AbortSignal,
  attach: Attempting['attach'],
): Promise<{ error: unknown; closed?: number | undefined } | undefined> {
  let closed: number | undefined;
  client.once(Events.ShardDisconnect, ({ code }) => {
    closed = code;
  });
  attach(client);
  const over = new AbortController();
  try {
    await Promise.race([client.login(token), aborted(signal, over.signal)]);
    return undefined;
  } catch (error) {
    return { error, closed };
  } finally {
    over.abort();
  }
}

/** @param over when to listen no more: attempts may be many. */
const aborted = (signal: AbortSignal, over: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { signal: over });
  });
