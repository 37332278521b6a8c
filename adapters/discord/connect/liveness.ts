import { type Client, Events, Status } from 'discord.js';

/** A connection that neither hears from Discord nor tries to, for this long in milliseconds, has died without a word. */
const LONGEST_SILENCE = 5 * 60_000;

/** What is known of a client's connections from outside. */
export interface Liveness {
  /** Whether events arrive on all of them. */
  isConnected(): boolean;
  /** Whether of each heartbeats are acknowledged or, where it is broken, attempts are made at it. */
  isAlive(): boolean;
}

export function livenessOf(client: Client): Liveness {
  const begun = Date.now();
  const heard = new Map<number, number>();
  const hear = (shard: number) => heard.set(shard, Date.now());
  client.on(Events.ShardReady, hear);
  client.on(Events.ShardResume, hear);
  client.on(Events.ShardReconnecting, hear);
  /** Shards connect one after the other, some seconds apart; the last of many may wait for minutes. */
  const isWaiting = () => !client.isReady() && heard.size > 0;
  return {
    isConnected: () => client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready),
    isAlive() {
      const last = client.ws.shards.map(({ id, lastPingTimestamp }) =>
        Math.max(heard.get(id) ?? begun, lastPingTimestamp),
      );
      const silent = last.length === 0 ? begun : isWaiting() ? Math.max(...last) : Math.min(...last);
      return Date.now() - silent < LONGEST_SILENCE;
    },
  };
}
