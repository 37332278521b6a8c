import { type Client, Events, type REST } from 'discord.js';
import type { Platform, PlatformMeans } from '../platform.ts';
import type { DiscordSettings } from '../settings/discord-settings.ts';
import { gateway } from './connect/gateway.ts';
import { membershipIn } from './connect/membership.ts';
import { nameIn } from './connect/name-in.ts';
import { registerCommands } from './connect/register-commands.ts';
import { commandsOf } from './hear/commands.ts';
import { hearInteractions, listen } from './hear/listen.ts';
import { tonguesOf } from './hear/tongues.ts';
import { detachedClient } from './interactions/detached-client.ts';
import { endpoint, PATH } from './interactions/endpoint.ts';
import { withoutGateway } from './interactions/without-gateway.ts';
import { fileFetcher } from './send/fetch-file.ts';
import { notifier } from './send/notifier.ts';
import { sender } from './send/sender.ts';
import { type Division, inProcesses } from './shards/in-processes.ts';

/** What the bot has on Discord. */
interface DiscordMeans extends PlatformMeans {
  /** Has the connections held by processes of their own. */
  readonly division?: Division | undefined;
}

/** The bot on Discord. Nothing happens before it is started. */
export function connectDiscord(settings: DiscordSettings, means: DiscordMeans): Platform {
  const { conversation, pictures, division, log } = means;
  const tongues = tonguesOf();
  const send = sender(log);
  const fetchFile = fileFetcher(settings.apiUrl, log);
  const stopping = new AbortController();
  const isPaused = () => stopping.signal.aborted;
  const listening = { conversation, tongues, pictures, send, fetchFile, log, isPaused };
  // What needs no connection goes this way, whether there is one or not.
  const detached = detachedClient(settings);
  hearInteractions(detached.client, listening);
  const register = (application: string, rest: REST = detached.client.rest) =>
    registerCommands(commandsOf(), { rest, application, send, log });

  const attach = (client: Client) => {
    listen(client, listening);
    // Who began this process for one of several connections has told Discord by then.
    if (settings.shard !== undefined) return;
    client.once(Events.ClientReady, ({ application, rest }) => register(application.id, rest));
  };
  const way = division
    ? inProcesses(settings, { division, log, stopping, accepted: register })
    : settings.withoutGateway
      ? withoutGateway(settings, { log, stopping, accepted: register })
      : gateway(settings, { log, stopping, attach });

  const { publicKey } = settings;
  const isOpen = () => !isPaused();
  const notify = notifier(detached.client.rest, send);
  return {
    ...way,
    name: 'discord',
    languageOf: async (person) => tongues.get(idOf(person)),
    membershipOf: (workspace, person) => membershipIn(detached.client.rest, { workspace, person, log }),
    nameOf: (workspace, person) => nameIn(detached.client.rest, { workspace, person, log }),
    tell: (person, lines) => notify(idOf(person), lines),
    ...(publicKey !== undefined && {
      routes: { [PATH]: endpoint({ publicKey, isOpen, hear: detached.hear }) },
    }),
  };
}

/** Of a person. */
const idOf = (person: string): string => person.replace(/^discord:/, '');
