import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import type { Logger } from 'pino';
import type { Send } from '../send/sender.ts';
import { compareCommands, isDifferent } from './compare-commands.ts';

interface Registering {
  readonly rest: REST;
  /** The application's id. */
  readonly application: string;
  readonly send: Send;
  readonly log: Logger;
}

/**
 * Tells Discord of the commands, once for all servers, where it has others: it takes only so many commands anew a day. Where it can't be
 * asked what it has, it is told.
 */
export async function registerCommands(
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
  { rest, application, send, log }: Registering,
): Promise<void> {
  const route = Routes.applicationCommands(application);
  const errand = { what: 'commands', channel: null, repeatable: true };
  const read = await send(errand, () => rest.get(route, { query: WITH_LANGUAGES }));
  const registered = read.outcome === 'sent' && Array.isArray(read.value) ? read.value : [];
  const difference = compareCommands(registered, commands);
  if (!isDifferent(difference)) return log.debug('the commands are registered already');
  const { outcome } = await send(errand, () => rest.put(route, { body: commands }));
  if (outcome === 'sent') log.info(difference, 'the commands were registered');
}

export const WITH_LANGUAGES = new URLSearchParams({ with_localizations: 'true' });
