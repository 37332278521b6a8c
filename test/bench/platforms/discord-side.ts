import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Gateway } from '../../simulators/discord/gateway.ts';
import type { Json } from '../../simulators/discord/json.ts';
import { snowflake } from '../../simulators/discord/snowflake.ts';
import { guildJson, memberJson, PERMISSIONS, userJson } from '../../simulators/discord/wire.ts';
import { type Channel, World } from '../../simulators/discord/world.ts';
import type { Side, Whence } from './side.ts';

export const TOKEN = 'bench.token.of-nobody';

const CHANNELS = 50;

/** Discord's side, which also tells of what nobody asked the bot. */
export interface DiscordSide extends Side {
  /** Gives a slash command. */
  command(term: string, whence: Whence): Promise<void>;
  /** Somebody says something to others. */
  say(text: string, whence: Whence): void;
  /** Resolves once the bot has heard of all that was said. */
  heard(): Promise<void>;
}

/**
 * Discord's side of the wire, without what the simulator of the tests checks and keeps: that would take longer than what is measured.
 * The gateway is the simulator's.
 */
export async function discordSide(): Promise<DiscordSide> {
  const waiting = new Map<string, () => void>();
  const world = new World();
  const guild = world.addGuild('Bench', world.addUser('Owner', false), true);
  const channels = Array.from({ length: CHANNELS }, (_, index) =>
    world.addChannel({ guild, name: `channel-${index}`, kind: 'text', recipients: [], access: 'write' }),
  );
  let commands: Json[] = [];
  const http = createServer(async (incoming, response) => {
    const body = await jsonOf(incoming);
    const path = (incoming.url ?? '').replace('/api/v10', '').replace(/\?.*$/, '');
    if (incoming.method === 'PUT' && path.endsWith('/commands')) {
      commands = (body as unknown as Json[]).map((each) => ({ ...each, id: snowflake(), version: '1' }));
    }
    const answer = answerTo(path);
    if (answer === undefined) response.writeHead(204, LIMITS).end();
    else
      response.writeHead(200, { ...LIMITS, 'content-type': 'application/json' }).end(JSON.stringify(answer));
    const [, asked] = /^\/interactions\/(\d+)\//.exec(path) ?? [];
    const reference = body.message_reference as Json | undefined;
    over(asked ?? String(reference?.message_id ?? ''));
  }).listen(0, '127.0.0.1');
  await once(http, 'listening');
  const { port } = http.address() as AddressInfo;
  const gateway = gatewayOf(http, port);

  function over(id: string): void {
    waiting.get(id)?.();
    waiting.delete(id);
  }

  function gatewayOf(server: Server, at: number): Gateway {
    const greet = () => ({
      ready: {
        v: 10,
        user: userJson(world.bot),
        application: { id: world.bot.id, flags: 1 << 19 },
        resume_gateway_url: `ws://127.0.0.1:${at}/gateway`,
        guilds: [{ id: guild.id, unavailable: true }],
        session_type: 'normal',
        private_channels: [],
      },
      guilds: [guildJson(world, guild, PERMISSIONS)],
    });
    return new Gateway(server, `ws://127.0.0.1:${at}/gateway`, {
      token: TOKEN,
      messageContent: true,
      heartbeatInterval: 45_000,
      greet,
      changed: () => {},
    });
  }

  function answerTo(path: string): unknown {
    if (path === '/gateway/bot')
      return {
        url: gateway.url,
        shards: 1,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
      };
    if (path.endsWith('/commands')) return commands;
    const [, channel] = /^\/channels\/(\d+)\/messages$/.exec(path) ?? [];
    if (channel !== undefined) return messageJson(snowflake(), channel, userJson(world.bot), '', []);
    return path.startsWith('/interactions/') ? undefined : {};
  }

  const channelOf = ({ channel }: Whence): Channel => {
    const found = channels[channel % CHANNELS];
    if (found === undefined) throw new Error('there is no such channel');
    return found;
  };
  const authorOf = ({ user }: Whence): Json =>
    userJson({ id: String(200_000_000_000_000_000n + BigInt(user)), name: `Person ${user}`, bot: false });
  const dispatch = (event: string, data: Json): void => gateway.dispatch(event, () => data);

  function said(text: string, whence: Whence, mentions: readonly Json[]): string {
    const id = snowflake();
    const message = messageJson(id, channelOf(whence).id, authorOf(whence), text, mentions);
    dispatch('MESSAGE_CREATE', { ...message, guild_id: guild.id, member: memberJson() });
    return id;
  }
  const answered = (id: string) => new Promise<void>((resolve) => waiting.set(id, resolve));

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    ask: (_, text, whence) => {
      const mention = { ...userJson(world.bot), member: memberJson() };
      return answered(said(`<@${world.bot.id}> ${text}`, whence, [mention]));
    },
    command(term, whence) {
      const id = snowflake();
      const done = answered(id);
      dispatch('INTERACTION_CREATE', {
        id,
        token: `token-${id}`,
        application_id: world.bot.id,
        type: 2,
        version: 1,
        data: { id: '1', name: 'define', type: 1, options: [{ name: 'term', type: 3, value: term }] },
        channel_id: channelOf(whence).id,
        channel: { id: channelOf(whence).id, type: 0 },
        guild_id: guild.id,
        guild: { id: guild.id, locale: 'en-US', features: [] },
        guild_locale: 'en-US',
        locale: 'en-US',
        member: { ...memberJson(), user: authorOf(whence), permissions: PERMISSIONS },
        app_permissions: PERMISSIONS,
        entitlements: [],
        attachment_size_limit: 10_485_760,
        context: 0,
        authorizing_integration_owners: { '0': guild.id },
      });
      return done;
    },
    say: (text, whence) => void said(text, whence, []),
    async heard() {
      while (!gateway.caughtUp) {
        gateway.ask();
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    async close() {
      gateway.close();
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
}

const LIMITS = {
  'X-RateLimit-Limit': '1000000',
  'X-RateLimit-Remaining': '999999',
  'X-RateLimit-Reset-After': '1.000',
};

const messageJson = (
  id: string,
  channel_id: string,
  author: Json,
  content: string,
  mentions: readonly Json[],
): Json => ({
  id,
  channel_id,
  author,
  content,
  mentions,
  type: 0,
  timestamp: new Date().toISOString(),
  edited_timestamp: null,
  components: [],
  embeds: [],
  attachments: [],
  flags: 0,
  mention_roles: [],
  mention_everyone: false,
  pinned: false,
  tts: false,
});

async function jsonOf(incoming: IncomingMessage): Promise<Json> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString();
  return text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : {};
}
