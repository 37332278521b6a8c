import { type Client, Events, Status } from 'discord.js';

/** A client that neither hears from Discord nor tries to, for this long in milliseconds, has died without a word. */
const LONGEST_SILENCE = 5 * 60_000;

/** What is known of a connection from outside. */
export interface Liveness {
  /** Whether events arrive. */
  isConnected(): boolean;
  /** Whether heartbeats are acknowledged or, without a connection, attempts are made at one. */
  isAlive(): boolean;
}

export function livenessOf(client: Client): Liveness {
  let heard = Date.now();
  const hear = () => {
    heard = Date.now();
  };
  client.on(Events.ShardReady, hear);
  client.on(Events.ShardResume, hear);
  client.on(Events.ShardReconnecting, hear);
  return {
    isConnected: () => client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready),
    isAlive() {
      const acknowledged = client.ws.shards.map(({ lastPingTimestamp }) => lastPingTimestamp);
      return Date.now() - Math.max(heard, ...acknowledged) < LONGEST_SILENCE;
    },
  };
}
