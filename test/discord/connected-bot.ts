import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import pino from 'pino';
import { onTestFinished } from 'vitest';
import { connectDiscord } from '../../adapters/discord/discord.ts';
import { PATH } from '../../adapters/discord/interactions/endpoint.ts';
import type { Pictures } from '../../adapters/pictures.ts';
import type { Platform } from '../../adapters/platform.ts';
import { serveHttp } from '../../adapters/service/http-server.ts';
import type { DiscordSettings } from '../../adapters/settings/discord-settings.ts';
import { Conversation } from '../../src/conversation/conversation.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import { openTeam } from '../../src/team/open-team.ts';
import type { Packs } from '../../src/team/packs.ts';
import type { Team } from '../../src/team/team.ts';
import { samplePacks } from '../sample-glossary.ts';
import { DiscordSimulator } from '../simulators/discord/discord-simulator.ts';
import type { Settings } from '../simulators/discord/settings.ts';
import type { Channel, Guild, Interaction, Message, User } from '../simulators/discord/world.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A line of the log. */
interface Line {
  readonly level: number;
  readonly msg?: string;
  readonly what?: string;
  readonly channel?: string;
  readonly code?: number;
  readonly status?: number;
  readonly event?: string;
}

/** The bot with all its parts, and Discord's side of it: a server with a channel, and a person. */
export interface ConnectedBot {
  readonly discord: DiscordSimulator;
  /** The bot as it is connected now. */
  readonly platform: Platform;
  /** Ends the bot's connection, and starts a bot anew on the same store. */
  restart(): Promise<void>;
  readonly conversation: Conversation;
  readonly team: Team;
  readonly guild: Guild;
  readonly channel: Channel;
  readonly ada: User;
  /** The log, line by line. */
  readonly log: readonly Line[];
  /** The log as it was written. */
  written(): string;
  /** Waits until every event has come to what it comes to. */
  settled(): Promise<void>;
  say(content: string, channel?: Channel): Message;
  /** Asks the bot by mentioning it, and waits for the answer. */
  ask(content: string, channel?: Channel): Promise<{ question: Message; answer: Message }>;
  /** Gives a command, and waits for what comes back to it. */
  command(name: string, options: Record<string, string | boolean>, channel?: Channel): Promise<Answered>;
  /** Presses the button of that label, and waits until Discord has heard of it. */
  press(message: Message, label: string, by?: User): Promise<Interaction>;
}

type Answered = Interaction & { readonly message: Message };

interface Setting extends Partial<Settings> {
  /** What it knows, instead of the sample. */
  readonly packs?: Packs;
  /** What the bot is told instead of the truth. */
  readonly bot?: Partial<DiscordSettings>;
  /** What draws answers for it. */
  readonly pictures?: Pictures;
  /** Whether interactions come over HTTP; `alone` where the bot has no connection to the gateway at all. */
  readonly overHttp?: 'beside' | 'alone';
  /** Whether the test starts it by itself. */
  readonly startsLater?: boolean;
}

export async function connectedBot({
  bot,
  startsLater,
  overHttp,
  packs = samplePacks,
  pictures,
  ...settings
}: Setting = {}): Promise<ConnectedBot> {
  const discord = await DiscordSimulator.start(settings);
  onTestFinished(() => discord.close());
  const ada = discord.addPerson('Ada');
  const guild = discord.addGuild('Engines', ada);
  const channel = discord.addChannel(guild, 'general');

  const lines: string[] = [];
  const log = pino(
    { level: 'trace' },
    new Writable({
      write(line, _, done) {
        lines.push(String(line));
        done();
      },
    }),
  );
  const store = await openSqlite(join(await temporaryFolder(), 'store.sqlite'));
  onTestFinished(() => store.close());
  const team = openTeam(store, packs);
  const conversation = await Conversation.open(team);
  const http = overHttp && {
    publicKey: discord.endpoint.publicKey,
    withoutGateway: overHttp === 'alone',
  };
  const connected = () =>
    connectDiscord(
      { token: discord.settings.token, apiUrl: discord.rest.api, ...http, ...bot },
      { conversation, pictures, log },
    );
  let platform = connected();
  onTestFinished(() => platform.close());
  const start = async () => {
    await platform.start();
    await discord.until(() => platform.isReady() && discord.world.commands.length > 0);
  };
  if (overHttp !== undefined) {
    const mounted = { [PATH]: (...args: Parameters<RequestListener>) => platform.routes?.[PATH]?.(...args) };
    const rest: RequestListener = (_, response) => void response.writeHead(404).end();
    const server = await serveHttp({ port: 0 }, {}, { mounted, rest });
    onTestFinished(() => server.close());
    discord.endpoint.url = `http://127.0.0.1:${server.port}${PATH}`;
  }
  if (startsLater !== true) await start();

  const settled = async () => {
    await discord.settled();
    await conversation.idle();
    await discord.settled();
  };
  const say = (content: string, where = channel) => discord.say({ channel: where, author: ada, content });
  return {
    discord,
    get platform() {
      return platform;
    },
    async restart() {
      await platform.close();
      platform = connected();
      await start();
    },
    conversation,
    team,
    guild,
    channel,
    ada,
    get log() {
      return lines.map((line) => JSON.parse(line));
    },
    written: () => lines.join(''),
    settled,
    say,
    async ask(content, where = channel) {
      const question = say(where.kind === 'direct' ? content : `<@${discord.bot.id}> ${content}`, where);
      const answer = await discord.until(() =>
        discord.sentIn(where).find(({ reference }) => reference === question),
      );
      await settled();
      return { question, answer };
    },
    async command(name, options, where = channel) {
      const interaction = discord.command({ name, options, user: ada, channel: where });
      await discord.until(() => interaction.response);
      await settled();
      if (interaction.message === undefined) throw new Error(`${name} brought no message`);
      return { ...interaction, message: interaction.message };
    },
    async press(message, label, by = ada) {
      const interaction = discord.press(message, buttonOf(message, label), by);
      await discord.until(() => interaction.response);
      await settled();
      return interaction;
    },
  };
}

/** What a message shows, as one text. */
export const textOf = ({ components }: Message): string =>
  objectsIn(components)
    .flatMap(({ content }) => (typeof content === 'string' ? [content] : []))
    .join('\n');

/** The labels of its buttons. */
export const buttonsOf = ({ components }: Message): string[] =>
  objectsIn(components).flatMap(({ label }) => (typeof label === 'string' ? [label] : []));

/** What the button of that label says when it is pressed. */
export function buttonOf({ components }: Message, label: string): string {
  const button = objectsIn(components).find((component) => component.label === label);
  if (typeof button?.custom_id !== 'string') throw new Error(`There is no button ${label}`);
  return button.custom_id;
}

interface Nested {
  readonly [key: string]: unknown;
}

const objectsIn = (value: unknown): Nested[] => {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  const found = value as Nested;
  return [found, ...Object.values(found).flatMap(objectsIn)];
};
