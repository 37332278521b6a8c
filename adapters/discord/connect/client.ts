import { setTimeout as pause } from 'node:timers/promises';
import { Client, Options, Partials, SimpleShardingStrategy, type WebSocketOptions } from 'discord.js';
import type { DiscordSettings } from '../../settings/discord-settings.ts';
import { INTENTS, READING_ALONG } from '../setup/uses.ts';
import { restOptions } from './rest-options.ts';

/** One attempt at a connection, which is dropped as a whole when it fails. */
export interface Connection {
  readonly client: Client<true>;
  /** Ends it for good: nothing is heard of it any more, and nothing of it keeps the process. */
  drop(): Promise<void>;
}

/** A shard that is just connecting never gets done with its end: two of its own steps wait for the same event. */
const LONGEST_FAREWELL = 2_000;

/** The library's own, which its client hides behind another of the same name. */
type Gateway = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

/** Nobody is remembered but the bot itself: by default the caches of users and members grow with every author. */
const onlyTheBot = {
  maxSize: 0,
  keepOverLimit: ({ id, client }: { id: string; client: Client }) => id === client.user?.id,
};

/** A client that isn't connected yet. `readsAlong` asks for the text of messages that don't concern the bot. */
export function createConnection({ apiUrl, shard }: DiscordSettings, readsAlong: boolean): Connection {
  let gateway: Gateway | undefined;
  const client: Client<true> = new Client({
    intents: readsAlong ? [...INTENTS, READING_ALONG] : INTENTS,
    // Direct messages come from channels that were never announced, edits and deletions from messages that aren't kept.
    partials: [Partials.Channel, Partials.Message],
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: onlyTheBot,
      GuildMemberManager: onlyTheBot,
    }),
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    rest: restOptions(apiUrl, () => client.rest),
    // As many connections as Discord wants of a bot in so many servers, unless other processes have the others.
    ...(shard === undefined ? { shards: 'auto' } : { shards: [shard.id], shardCount: shard.of }),
    ws: {
      buildStrategy: (manager) => {
        gateway = manager;
        return new SimpleShardingStrategy(manager);
      },
    },
  });
  return {
    client,
    async drop() {
      client.removeAllListeners();
      client.ws.removeAllListeners();
      client.on('error', () => undefined);
      // A shard that is between two attempts isn't stopped by destroy() and would connect again, half a second later. It
      // asks for its session before it does, and waits for ever.
      if (gateway !== undefined) gateway.options.retrieveSessionInfo = () => new Promise(() => undefined);
      await atMost(LONGEST_FAREWELL, client.destroy());
    },
  };
}

async function atMost(milliseconds: number, work: Promise<void>): Promise<void> {
  const done = new AbortController();
  const late = pause(milliseconds, undefined, { signal: done.signal }).catch(() => undefined);
  await Promise.race([work, late]);
  done.abort();
}
