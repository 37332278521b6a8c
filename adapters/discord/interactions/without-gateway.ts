import type { Logger } from 'pino';
import type { DiscordSettings } from '../../settings/discord-settings.ts';
import { checkToken } from '../connect/refusal.ts';
import { untilTold } from '../connect/until-told.ts';
import type { Way } from '../connect/way.ts';
import { askDiscord, askForApplication } from '../setup/ask-discord.ts';

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
      checkToken(settings.token);
      const ask = askDiscord(settings);
      const application = await untilTold(() => askForApplication(ask), { log, signal });
      if (application === undefined) return;
      isAccepted = true;
      await accepted(application.id);
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
