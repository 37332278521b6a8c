import { EXIT, Failure } from '../../failure.ts';
import type { DiscordSettings } from '../../settings/discord-settings.ts';
import { wrongToken } from '../connect/refusal.ts';
import { askDiscord, askForApplication } from './ask-discord.ts';

/** The id of the application that the token is of. @throws Failure where Discord doesn't tell it. */
export async function applicationOf(settings: DiscordSettings): Promise<string> {
  const application = await askForApplication(askDiscord(settings));
  if (application.kind === 'told') return application.value.id;
  if (application.kind === 'refused') throw wrongToken();
  throw new Failure(
    `Discord can’t be asked for the application’s id (${application.reason}): give it after the command, from the developer portal, under General Information.`,
    EXIT.failed,
  );
}
