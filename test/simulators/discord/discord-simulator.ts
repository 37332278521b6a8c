import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { directWith } from './application-routes.ts';
import type { Discord } from './discord.ts';
import { Endpoint } from './endpoint.ts';
import type { Failure } from './failures.ts';
import { Gateway } from './gateway.ts';
import * as interact from './interact.ts';
import type { Json } from './json.ts';
import { OAuth } from './oauth.ts';
import * as people from './people.ts';
import { pingsIn } from './pings.ts';
import { type Answered, Rest, type RouteName } from './rest.ts';
import { type Settings, USUAL } from './settings.ts';
import { snowflake } from './snowflake.ts';
import { Watch } from './watch.ts';
import { channelJson, guildJson, userJson } from './wire.ts';
import { type Channel, type Guild, type Interaction, type Message, type User, World } from './world.ts';

/**
 * Discord's side of the wire, on a port of this machine: what the real discord.js needs of the REST API and the gateway,
 * and people who write, give commands and press buttons. It refuses what Discord would refuse.
 */
export class DiscordSimulator implements Discord {
  readonly world = new World();
  /** By which people sign in to the application's own pages. */
  readonly oauth = new OAuth(this.world);
  readonly gateway: Gateway;
  readonly endpoint: Endpoint;
  readonly settings: Settings;
  /** What to hand to the client as `rest`. */
  readonly rest: { readonly api: string; readonly version: string };
  readonly #http: Server;
  readonly #rest: Rest;
  readonly #watch: Watch;

  static async start(settings: Partial<Settings> = {}): Promise<DiscordSimulator> {
    const http = createServer();
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    return new DiscordSimulator(http, { ...USUAL, ...settings });
  }

  private constructor(http: Server, settings: Settings) {
    const { port } = http.address() as AddressInfo;
    this.#http = http;
    this.settings = settings;
    this.rest = { api: `http://127.0.0.1:${port}/api`, version: '10' };
    this.#watch = new Watch(() => this.#seen());
    const changed = () => this.#watch.changed();
    this.endpoint = new Endpoint(changed);
    this.gateway = new Gateway(http, `ws://127.0.0.1:${port}/gateway`, {
      ...settings,
      greet: (hears) => this.#greet(hears),
      changed,
    });
    this.#rest = new Rest(this, changed);
    http.on('request', (request, response) => {
      if (this.oauth.handle(request, response)) return;
      const file = this.world.files.get(/^\/attachments\/(\d+)\//.exec(request.url ?? '')?.[1] ?? '');
      if (file === undefined) return this.#rest.handle(request, response);
      response.end(file.bytes);
    });
  }

  async close(): Promise<void> {
    this.gateway.close();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  get bot(): User {
    return this.world.bot;
  }

  addPerson(name: string): User {
    return this.world.addUser(name, false);
  }

  addBot(name: string): User {
    return this.world.addUser(name, true);
  }

  /** A guild with the bot in it; one that is added later is one that the bot is invited to. */
  addGuild(name: string, owner: User, { withBot = true } = {}): Guild {
    const guild = this.world.addGuild(name, owner, withBot);
    if (withBot)
      this.gateway.dispatch('GUILD_CREATE', () => guildJson(this.world, guild, this.settings.permissions));
    return guild;
  }

  /** Somebody uses Discord in another language from now on; or a guild is said to speak another one. */
  speak({ id }: User | Guild, locale: string): void {
    this.world.locales.set(id, locale);
    const guild = this.world.guilds.get(id);
    if (guild)
      this.gateway.dispatch('GUILD_UPDATE', () => guildJson(this.world, guild, this.settings.permissions));
  }

  /** The bot is thrown out of a guild. */
  expel(guild: Guild): void {
    guild.withBot = false;
    this.gateway.dispatch('GUILD_DELETE', () => ({ id: guild.id }));
  }

  addChannel(guild: Guild, name: string, access: Channel['access'] = 'write'): Channel {
    const channel = this.world.addChannel({ guild, name, kind: 'text', recipients: [], access });
    if (guild.withBot && access !== 'none')
      this.gateway.dispatch('CHANNEL_CREATE', () => channelJson(channel));
    return channel;
  }

  addThread(parent: Channel, name: string): Channel {
    const { guild, access } = parent;
    if (!guild) throw new Error('Only the channels of guilds have threads');
    const thread = this.world.addChannel({ guild, parent, name, kind: 'thread', recipients: [], access });
    if (guild.withBot && access !== 'none') this.gateway.dispatch('THREAD_CREATE', () => channelJson(thread));
    return thread;
  }

  /** The conversation of a person with the bot. */
  directWith(user: User): Channel {
    return directWith(this.world, user.id);
  }

  /** A conversation of people, to which the bot comes only as the app of one of them. */
  addPrivate(...recipients: readonly User[]): Channel {
    return this.world.addChannel({ name: 'private', kind: 'private', recipients, access: 'none' });
  }

  say(said: people.Said): Message {
    return people.say(this, said);
  }

  /** A message comes in through a webhook of that name. */
  post(channel: Channel, name: string, content: string): Message {
    return people.post(this, channel, name, content);
  }

  announce(channel: Channel, author: User, what: keyof typeof people.SYSTEM): Message {
    return people.announce(this, channel, author, what);
  }

  edit(message: Message, content: string): void {
    people.edit(this, message, content);
  }

  unfurl(message: Message, embed: Json): void {
    people.unfurl(this, message, embed);
  }

  delete(...messages: readonly Message[]): void {
    people.deleteMessages(this, messages);
  }

  /** Somebody chooses a file for an option of a command. @returns what the option is then. */
  handIn(filename: string, bytes: Uint8Array): string {
    const id = snowflake();
    const url = `${new URL(this.rest.api).origin}/attachments/${id}/${filename}`;
    this.world.files.set(id, { id, filename, bytes, url, contentType: 'application/octet-stream' });
    return id;
  }

  command(commanded: interact.Commanded): Interaction {
    return interact.command(this, commanded);
  }

  autocomplete(commanded: interact.Commanded, focused: string): Interaction {
    return interact.autocomplete(this, commanded, focused);
  }

  messageCommand(name: string, user: User, target: Message): Interaction {
    return interact.messageCommand(this, name, user, target);
  }

  /** Sends the modal that an interaction was answered with. */
  submit(interaction: Interaction, values: Readonly<Record<string, string>>): Interaction {
    return interact.submit(this, interaction, values);
  }

  press(message: Message, customId: string, user: User): Interaction {
    return interact.press(this, message, customId, user);
  }

  choose(message: Message, customId: string, user: User, values: readonly string[]): Interaction {
    return interact.press(this, message, customId, user, values);
  }

  /** The next requests to a route go wrong, one for each failure. */
  failNext(route: RouteName, ...failures: readonly Failure[]): void {
    this.#rest.failures.add(route, failures);
  }

  /** The requests that were answered, in turn. */
  get answered(): readonly Answered[] {
    return this.#rest.answered;
  }

  /** The requests that were refused as faulty; a bot that keeps to the rules makes none. */
  get refused(): readonly Answered[] {
    return this.#rest.answered.filter(({ status }) => status === 400);
  }

  /** Whatever of all that the bot asked for would notify somebody, see {@link pingsIn}. */
  get pings(): string[] {
    return this.#rest.answered.flatMap(({ body }) => pingsIn(body));
  }

  /** The messages that stand in a channel, the oldest first, those that only one person sees included. */
  messagesIn(channel: Channel): Message[] {
    return this.world.messagesIn(channel);
  }

  /** Those of them that the bot wrote. */
  sentIn(channel: Channel): Message[] {
    return this.messagesIn(channel).filter(({ author }) => author === this.bot);
  }

  /** Waits until a probe gives something, and gives that. */
  until<T>(probe: () => T | false | undefined | null): Promise<T> {
    return this.#watch.until(probe);
  }

  /**
   * Waits until the clients have seen every event, and no request is under way. What a client does in between, before it
   * makes a request, can't be seen from here.
   */
  async settled(): Promise<void> {
    await this.until(() => {
      if (!this.gateway.caughtUp) this.gateway.ask();
      return this.gateway.caughtUp && this.#rest.open + this.endpoint.open === 0;
    });
  }

  #greet(hears: (guild: string) => boolean): { ready: Json; guilds: Json[] } {
    const { bot, guilds } = this.world;
    const joined = [...guilds.values()].filter(({ id, withBot }) => withBot && hears(id));
    return {
      ready: {
        v: 10,
        user: userJson(bot),
        application: { id: bot.id, flags: this.settings.messageContent ? 1 << 19 : 0 },
        resume_gateway_url: this.gateway.url,
        guilds: joined.map(({ id }) => ({ id, unavailable: true })),
        session_type: 'normal',
        private_channels: [],
      },
      guilds: joined.map((guild) => guildJson(this.world, guild, this.settings.permissions)),
    };
  }

  #seen(): unknown {
    return {
      messages: [...this.world.messages.values()].map(
        ({ channel, author, content, deleted, components }) => ({
          in: channel.name,
          by: author.name,
          content,
          ...(components.length > 0 ? { components } : {}),
          ...(deleted ? { deleted } : {}),
        }),
      ),
      interactions: [...this.world.interactions.values()].map(({ kind, response }) => ({ kind, response })),
      requests: this.answered.map(({ method, path, status, error }) => ({ method, path, status, error })),
      open: this.#rest.open,
      connected: this.gateway.connected.map(({ intents, seen, log }) => ({
        intents,
        seen,
        sent: log.length,
      })),
    };
  }
}

/** The fifteen minutes of an interaction are over. */
export function expire(interaction: Interaction): void {
  interaction.expired = true;
}
