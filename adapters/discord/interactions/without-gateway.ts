import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { DiscordSettings } from '../../settings/discord-settings.ts';
import { checkToken, wrongToken } from '../connect/refusal.ts';
import type { Way } from '../connect/way.ts';
import { askDiscord, askForApplication } from '../setup/ask-discord.ts';

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

interface Waiting {
  readonly log: Logger;
  /** Aborted when no more work is taken. */
  readonly stopping: AbortController;
  /** Told the application's id once Discord has said that the token is right. */
  readonly accepted: (application: string) => Promise<void>;
}

/** Without any connection: what happens comes over HTTP. */
export function withoutGateway(settings: DiscordSettings, { log, stopping, accepted }: Waiting): Way {
  const { signal } = stopping;
  let isAccepted = false;
  return {
    async start() {
      const application = await applicationOf(settings, log, signal);
      if (application === undefined) return;
      isAccepted = true;
      await accepted(application);
    },
    isReady: () => isAccepted && !signal.aborted,
    isAlive: () => true,
    async pause() {
      stopping.abort();
    },
    async close() {
      stopping.abort();
    },
  };
}

/** The id of the application; nothing where the signal ended the asking. @throws Failure where Discord doesn't know the token. */
async function applicationOf(
  settings: DiscordSettings,
  log: Logger,
  signal: AbortSignal,
): Promise<string | undefined> {
  checkToken(settings.token);
  const ask = askDiscord(settings);
  for (let wait = FIRST_PAUSE; !signal.aborted; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
    const told = await askForApplication(ask);
    if (told.kind === 'told') return told.value.id;
    if (told.kind === 'refused') throw wrongToken();
    log.warn({ reason: told.reason, nextTryInSeconds: wait / 1000 }, 'Discord can’t be reached');
    await pause(wait, undefined, { signal }).catch(() => undefined);
  }
  return undefined;
}
