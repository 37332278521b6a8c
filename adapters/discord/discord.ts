import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';
import type { Platform, PlatformMeans } from '../platform.ts';
import type { DiscordSettings } from '../settings/discord-settings.ts';
import type { Connection } from './connect/client.ts';
import { connect } from './connect/connect.ts';
import { type Liveness, livenessOf } from './connect/liveness.ts';
import { membershipIn } from './connect/membership.ts';
import { registerCommands } from './connect/register-commands.ts';
import { faultOf, reasonOf } from './fault.ts';
import { commandsOf } from './hear/commands.ts';
import { listen } from './hear/listen.ts';
import { tonguesOf } from './hear/tongues.ts';
import { notice } from './render/render.ts';
import { fileFetcher } from './send/fetch-file.ts';
import { messageOptions } from './send/message-options.ts';
import { sender } from './send/sender.ts';

/** The bot on Discord. Nothing happens before it is started. */
export function connectDiscord(settings: DiscordSettings, means: PlatformMeans): Platform {
  const { conversation, pictures, log } = means;
  const tongues = tonguesOf();
  const send = sender(log);
  const fetchFile = fileFetcher(settings.apiUrl, log);
  const stopping = new AbortController();
  let connecting: Promise<Connection | undefined> = Promise.resolve(undefined);
  let liveness: Liveness | undefined;
  let isLost = false;

  const attach = (client: Client) => {
    liveness = livenessOf(client);
    tell(client, log);
    listen(client, {
      conversation,
      tongues,
      pictures,
      send,
      fetchFile,
      log,
      isPaused: () => stopping.signal.aborted,
    });
    client.once(Events.ClientReady, ({ application: { id: application }, rest }) =>
      registerCommands(commandsOf(), { rest, application, send, log }),
    );
  };

  return {
    name: 'discord',
    languageOf: async (person) => tongues.get(idOf(person)),
    async tell(person, lines) {
      const connection = await connecting;
      if (connection === undefined) return 'unknown';
      const body = messageOptions(notice(lines.join('\n')));
      const { outcome } = await send({ what: 'notice', channel: null, repeatable: false }, async () => {
        const direct = await connection.client.users.createDM(idOf(person));
        return direct.send(body);
      });
      return outcome;
    },
    async start() {
      connecting = connect(settings, { log, signal: stopping.signal, attach });
      const connection = await connecting;
      connection?.client.on(Events.ShardError, (error) =>
        log.warn({ reason: reasonOf(error) }, 'the connection to Discord failed'),
      );
      connection?.client.on(Events.ShardDisconnect, ({ code }) => {
        isLost = true;
        log.fatal({ code }, 'Discord closed the connection for good');
      });
    },
    isReady: () => !isLost && !stopping.signal.aborted && liveness?.isConnected() === true,
    isAlive: () => !isLost && liveness?.isAlive() !== false,
    async membershipOf(workspace, person) {
      // Until it is connected, nobody is known.
      if (liveness?.isConnected() !== true) return undefined;
      const connection = await connecting;
      return connection && membershipIn(connection.client, { workspace, person, log });
    },
    async pause() {
      stopping.abort();
    },
    async close() {
      stopping.abort();
      const connection = await connecting.catch(() => undefined);
      await connection?.drop();
    },
  };
}

/** Of a person. */
const idOf = (person: string): string => person.replace(/^discord:/, '');

/** Tells the operator what becomes of the connection. The library's debug output is left out: it holds texts. */
function tell(client: Client, log: Logger): void {
  let isBroken = false;
  client.on(Events.Error, (error) => log.error(faultOf(error), 'discord.js reports an error'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'discord.js warns'));
  client.on(Events.ShardReconnecting, () => {
    // While Discord can't be reached, it is tried twice a second.
    if (!isBroken) log.warn('no connection to Discord; trying again');
    isBroken = true;
  });
  const mended = () => {
    isBroken = false;
    log.info('connected to Discord');
  };
  client.on(Events.ShardReady, mended);
  client.on(Events.ShardResume, mended);
}
