import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { count, megabytes, table, time } from '../markdown.ts';
import { quantile } from '../quantile.ts';
import { tell } from '../tell.ts';
import { type BotProcess, startBot } from './bot-process.ts';
import { discordSide } from './discord-side.ts';
import { type Borne, drive } from './drive.ts';
import { manyQuestions } from './many-questions.ts';
import type { Usage } from './run-bot.ts';
import type { Whence } from './side.ts';
import { slackSide } from './slack-side.ts';

/** How much is asked. */
export interface PlatformsSize {
  /** Events a round, and rounds. */
  readonly events: number;
  readonly rounds: number;
  /** Events over which memory is watched. */
  readonly many: number;
  /** People who each say something once. */
  readonly authors: number;
}

const CONNECTIONS = 8;
/** So that everything that is done once is done. */
const WARM_UP = 1_000;
/** discord.js sends no more than 50 requests a second. */
const DISCORD_PER_SECOND = 40;

const INTRODUCTION = `Each bot runs in a process of its own, and is asked from another. The bare ones are the platforms’ libraries (Bolt, discord.js), which
answer each event with the same text, one of them with an answer as long as ours; Differentia looks up what was asked in the shipped packs,
and keeps what it answered in SQLite. It is asked the same six questions again and again, which it remembers, or ever other ones, of which it
remembers none. They are asked in turn, so that what else the machine does befalls all; what is listed is the median of the rounds.
“Processor” is how long the bot’s process worked for an event, whatever else the machine had to do: the share of the bare one’s says how
many events it bears for each that the other does, with a processor of its own.`;

interface Contender {
  readonly name: string;
  readonly bot: BotProcess;
  readonly measured: Borne[];
  /** What it is asked in place of the same few questions. */
  readonly next?: () => string;
}

/** Measures the bots beside bare ones, and gives what there is to say of it as Markdown, part by part. */
export async function* platformsReport(size: PlatformsSize): AsyncIterable<string> {
  const folder = await mkdtemp(join(tmpdir(), 'differentia-bench-'));
  try {
    yield `## Platforms\n\n${INTRODUCTION}`;
    yield await slackPart(size, folder);
    yield await discordPart(size, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function slackPart(size: PlatformsSize, folder: string): Promise<string> {
  const side = await slackSide(CONNECTIONS);
  const bots = await contenders('slack', side.apiUrl, folder);
  const rich: Contender = {
    name: 'bare Bolt, an answer as ours',
    bot: await startBot({ platform: 'slack', isBare: true, isRich: true, apiUrl: side.apiUrl, folder }),
    measured: [],
  };
  try {
    const ask = (bot: BotProcess) => (text: string, whence: Whence) => side.ask(bot.address, text, whence);
    const own = bots.at(-1);
    const others = own && { ...own, name: 'Differentia, ever other questions', next: await manyQuestions() };
    const rows = await inTurn('Slack, mentions', [...bots, rich, ...(others ? [others] : [])], size, ask);
    const memory = await overMany(bots, size, ask);
    const after = (share: number) => count(Math.round(size.many * share));
    const heads = [
      '',
      ...[0.1, 0.5, 1].map((share) => `heap after ${after(share)} events`),
      ...[0.1, 1].map((share) => `whole process after ${after(share)}`),
    ];
    return `### Slack\n\nMentions over HTTP, ${CONNECTIONS} at once.\n\n${rows}\n\n${table(heads, memory)}`;
  } finally {
    for (const { bot } of [...bots, rich]) await bot.stop();
    await side.close();
  }
}

async function discordPart(size: PlatformsSize, folder: string): Promise<string> {
  const rows: string[] = [];
  const memory: string[][] = [];
  // Each has a Discord of its own: what is said comes to all who are connected.
  const sides = [await discordSide(), await discordSide()] as const;
  const bots = await contenders('discord', [sides[0].apiUrl, sides[1].apiUrl], folder);
  const sideOf = (bot: BotProcess) => (bot === bots[0]?.bot ? sides[0] : sides[1]);
  try {
    const paced = { ...size, events: Math.ceil(size.events / 5), perSecond: DISCORD_PER_SECOND };
    const mention = (bot: BotProcess) => (text: string, whence: Whence) => sideOf(bot).ask('', text, whence);
    const command = (bot: BotProcess) => (text: string, whence: Whence) => sideOf(bot).command(text, whence);
    rows.push(`Mentions:\n\n${await inTurn('Discord, mentions', bots, paced, mention)}`);
    rows.push(`\`/define\`:\n\n${await inTurn('Discord, commands', bots, paced, command)}`);
    for (const { name, bot } of bots) {
      tell(`Discord, ${count(size.authors)} authors, ${name}`);
      const before = await bot.usage();
      const side = sideOf(bot);
      for (let user = 0; user < size.authors; user += 1) {
        side.say('nothing to anybody', { channel: user, user: 1000 + user });
        if (user % 1000 === 999) await side.heard();
      }
      await side.heard();
      memory.push([name, count(size.authors), ...memoryOf(before, await bot.usage())]);
    }
    const heads = ['', 'authors', 'heap', 'heap', 'whole process', 'whole process'];
    return `### Discord\n\nAt ${DISCORD_PER_SECOND} a second, since discord.js sends no more than 50.\n\n${rows.join('\n\n')}\n\n${table(heads, memory)}`;
  } finally {
    for (const { bot } of bots) await bot.stop();
    for (const side of sides) await side.close();
  }
}

async function contenders(
  platform: 'slack' | 'discord',
  apiUrl: string | readonly [string, string],
  folder: string,
): Promise<readonly Contender[]> {
  const [bare, own] = typeof apiUrl === 'string' ? [apiUrl, apiUrl] : apiUrl;
  return [
    {
      name: platform === 'slack' ? 'bare Bolt' : 'bare discord.js',
      bot: await startBot({ platform, isBare: true, apiUrl: bare, folder }),
      measured: [],
    },
    {
      name: 'Differentia',
      bot: await startBot({ platform, isBare: false, apiUrl: own, folder }),
      measured: [],
    },
  ];
}

type Asking = (bot: BotProcess) => (text: string, whence: Whence) => Promise<void>;

/** Asks each in turn, round by round, and lists how they bore it. */
async function inTurn(
  what: string,
  bots: readonly Contender[],
  { events, rounds, perSecond }: PlatformsSize & { readonly perSecond?: number },
  ask: Asking,
): Promise<string> {
  const pace = perSecond === undefined ? {} : { perSecond };
  const rounded = bots.map((each) => ({ ...each, measured: [] as Borne[] }));
  const asking = ({ bot, next }: Contender) => {
    const given = ask(bot);
    return next === undefined ? given : (_: string, whence: Whence) => given(next(), whence);
  };
  for (const each of rounded)
    await drive({
      bot: each.bot,
      ask: asking(each),
      events: Math.min(WARM_UP, events),
      connections: CONNECTIONS,
    });
  for (let round = 1; round <= rounds; round += 1)
    for (const each of rounded) {
      const { name, bot, measured } = each;
      tell(`${what}, ${name}, round ${round}`);
      measured.push(await drive({ bot, ask: asking(each), events, connections: CONNECTIONS, ...pace }));
    }
  const median = (measured: readonly Borne[], of: keyof Borne) =>
    quantile(
      measured.map((each) => each[of]),
      0.5,
    );
  const bare = rounded[0]?.measured ?? [];
  const rows = rounded.map(({ name, measured }) => [
    name,
    count(Math.round(median(measured, 'perSecond'))),
    (median(measured, 'perSecond') / median(bare, 'perSecond')).toFixed(2),
    time(median(measured, 'processor')),
    (median(bare, 'processor') / median(measured, 'processor')).toFixed(2),
    time(median(measured, 'p50')),
    time(median(measured, 'p99')),
    `${(median(measured, 'p99') / median(bare, 'p99')).toFixed(2)} ×`,
  ]);
  return table(
    ['', 'events a second', 'of the bare', 'processor', 'of the bare', 'p50', 'p99', 'to the bare'],
    rows,
  );
}

/** What memory each holds after a tenth of many events, half of them, and all. */
async function overMany(
  bots: readonly Contender[],
  { many }: PlatformsSize,
  ask: Asking,
): Promise<string[][]> {
  const rows: string[][] = [];
  for (const { name, bot } of bots) {
    tell(`${count(many)} events, ${name}`);
    const part = { bot, ask: ask(bot), connections: CONNECTIONS };
    await drive({ ...part, events: Math.round(many / 10) });
    const before = await bot.usage();
    await drive({ ...part, events: Math.round(many * 0.4) });
    const half = await bot.usage();
    await drive({ ...part, events: Math.round(many / 2) });
    const [first = '', last = '', ...whole] = memoryOf(before, await bot.usage());
    rows.push([name, first, megabytes(half.heap), last, ...whole]);
  }
  return rows;
}

const memoryOf = (before: Usage, after: Usage): string[] => [
  megabytes(before.heap),
  megabytes(after.heap),
  megabytes(before.whole),
  megabytes(after.whole),
];
