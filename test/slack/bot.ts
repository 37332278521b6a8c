import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pino } from 'pino';
import { expect, onTestFinished } from 'vitest';
import type { Platform } from '../../adapters/platform.ts';
import type { OneWorkspaceSettings, SlackSettings } from '../../adapters/settings/slack-settings.ts';
import { connectSlack } from '../../adapters/slack/slack.ts';
import { linkedIds } from '../../adapters/web/pages/linked-ids.ts';
import { Conversation } from '../../src/conversation/conversation.ts';
import type { Store } from '../../src/store/store.ts';
import { openTeam } from '../../src/team/open-team.ts';
import type { Team } from '../../src/team/team.ts';
import { samplePacks } from '../sample-glossary.ts';
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET } from '../simulators/slack/identities.ts';
import { CLIENT } from '../simulators/slack/oauth.ts';
import { SlackSimulator } from '../simulators/slack/slack-simulator.ts';
import { SOME_VAULT } from '../store/open.ts';
import { openAt } from '../store/open-at.ts';
import { temporaryFolder } from '../temporary-folder.ts';

export type Way = SlackSettings['transport']['kind'];

/** Where the pages of the glossary are. */
export const PAGES = 'https://glossary.example.org';

export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly [key: string]: unknown;
}

/** The bot, connected to a simulated Slack: the sample glossary, a store on disk, and the transport that is asked for. */
export interface Bot {
  readonly slack: SlackSimulator;
  readonly platform: Platform;
  readonly conversation: Conversation;
  readonly store: Store;
  readonly team: Team;
  /** Where its HTTP server listens; for a bot in Socket Mode nobody does. */
  readonly url: string;
  readonly log: readonly LogLine[];
  /** Waits until everything that was delivered is dealt with, and what there is to log of it is logged. */
  quiet(): Promise<void>;
}

interface BotOptions {
  readonly slack?: SlackSimulator;
  readonly settings?: Partial<OneWorkspaceSettings>;
  /** Whether it is in all workspaces that let it in, instead of one. */
  readonly many?: boolean;
  /** The store of another bot, which this one works beside. */
  readonly address?: string;
}

/** A bot that isn't started yet. It ends with the test, and must have logged no secret by then. */
export async function newBot(
  way: Way,
  { slack: given, settings, many = false, address }: BotOptions = {},
): Promise<Bot> {
  const slack = given ?? (await newSlack());
  const store = await openAt(
    address ?? join(await temporaryFolder(), 'differentia.sqlite'),
    many ? SOME_VAULT : undefined,
  );
  onTestFinished(() => store.close());
  const log: LogLine[] = [];
  const team = openTeam(store, samplePacks);
  const conversation = await Conversation.open(team);
  const platform = connectSlack(
    {
      ...(many ? { ...CLIENT, publicUrl: PAGES } : { botToken: BOT_TOKEN }),
      apiUrl: slack.apiUrl,
      transport:
        way === 'socket'
          ? { kind: 'socket', appToken: APP_TOKEN }
          : { kind: 'http', signingSecret: SIGNING_SECRET },
      ...settings,
    },
    {
      conversation,
      store,
      linkedIds: (address) => linkedIds(address, PAGES),
      log: pino({ level: 'debug' }, { write: (line) => void log.push(JSON.parse(line)) }),
    },
  );
  onTestFinished(async () => {
    await platform.close();
    await conversation.idle();
    await setImmediate();
    expectNoSecrets(slack, log);
  });
  const url = way === 'http' ? await serve(platform) : '';
  if (way === 'http') slack.deliverTo(url);
  const quiet = async () => {
    await slack.settled();
    await conversation.idle();
    await slack.settled();
    await setImmediate();
  };
  return { slack, platform, conversation, store, team, url, log, quiet };
}

export async function startedBot(way: Way, options?: BotOptions): Promise<Bot> {
  const bot = await newBot(way, options);
  await bot.platform.start();
  return bot;
}

export async function newSlack(): Promise<SlackSimulator> {
  const slack = await SlackSimulator.start();
  onTestFinished(() => slack.close());
  return slack;
}

async function serve({ routes = {} }: Platform): Promise<string> {
  const server = createServer((request, response) => {
    const handler = routes[new URL(request.url ?? '/', 'http://localhost').pathname];
    if (handler) handler(request, response);
    else response.writeHead(404).end();
  });
  // On a slow machine a delivery might go over a connection that is being closed.
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
}

/** Neither tokens nor addresses that work like one, nor anything that stands in a channel. */
function expectNoSecrets(slack: SlackSimulator, log: readonly LogLine[]): void {
  const logged = JSON.stringify(log);
  for (const secret of [BOT_TOKEN, APP_TOKEN, SIGNING_SECRET, '/commands/', '/actions/', 'ticket='])
    expect(logged).not.toContain(secret);
  for (const { text } of slack.messages()) if (text.length > 8) expect(logged).not.toContain(text);
}
