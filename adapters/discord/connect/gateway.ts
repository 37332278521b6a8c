import { type Client, Events } from 'discord.js';
import type { Logger } from 'pino';
import type { DiscordSettings } from '../../settings/discord-settings.ts';
import { faultOf, reasonOf } from '../fault.ts';
import type { Connection } from './client.ts';
import { connect } from './connect.ts';
import { type Liveness, livenessOf } from './liveness.ts';
import type { Way } from './way.ts';

interface Gateway {
  readonly log: Logger;
  /** Aborted when no more work is taken. */
  readonly stopping: AbortController;
  /** Listens to a client before it connects. */
  readonly attach: (client: Client) => void;
}

/** By connections of this process to Discord's gateway, as many as Discord wants. */
export function gateway(settings: DiscordSettings, { log, stopping, attach }: Gateway): Way {
  let connecting: Promise<Connection | undefined> = Promise.resolve(undefined);
  let liveness: Liveness | undefined;
  let isLost = false;
  return {
    async start() {
      connecting = connect(settings, {
        log,
        signal: stopping.signal,
        attach(client) {
          liveness = livenessOf(client);
          tell(client, log);
          attach(client);
        },
      });
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

/** Tells the operator what becomes of the connections. The library's debug output is left out: it holds texts. */
function tell(client: Client, log: Logger): void {
  const broken = new Set<number>();
  client.on(Events.Error, (error) => log.error(faultOf(error), 'discord.js reports an error'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'discord.js warns'));
  client.on(Events.ShardReconnecting, (shard) => {
    // While Discord can't be reached, it is tried twice a second.
    if (!broken.has(shard)) log.warn({ shard }, 'no connection to Discord; trying again');
    broken.add(shard);
  });
  const mended = (shard: number) => {
    broken.delete(shard);
    log.info({ shard }, 'connected to Discord');
  };
  client.on(Events.ShardReady, mended);
  client.on(Events.ShardResume, mended);
}
