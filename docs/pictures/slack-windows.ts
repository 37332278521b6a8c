import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { connectSlack } from '../../adapters/slack/slack.ts';
import { linkedIds } from '../../adapters/web/pages/linked-ids.ts';
import { Conversation } from '../../src/conversation/conversation.ts';
import { loadCompiled } from '../../src/glossary/pack/compiled.ts';
import { english } from '../../src/messages/messages.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import { openTeam } from '../../src/team/open-team.ts';
import { Packs } from '../../src/team/packs.ts';
import { BOT_TOKEN, GENERAL, SIGNING_SECRET } from '../../test/simulators/slack/identities.ts';
import { SlackSimulator } from '../../test/simulators/slack/slack-simulator.ts';

/** What people see in a window of the bot's, or as a message for them alone. */
interface Seen {
  readonly name: string;
  readonly kind: 'home' | 'modal' | 'message' | 'link';
  /** A view, or blocks alone. */
  readonly view: unknown;
}

const ADMIN = 'U0ADA';
const EDITOR = 'U0EVE';
const PAGES = 'https://glossary.example.org';

/**
 * The bot's windows in Slack, and what it shows one person: the real bot, driven over the wire.
 * @param built the folder of the program that was built.
 */
export async function windows(built: URL): Promise<readonly Seen[]> {
  const folder = await mkdtemp(join(tmpdir(), 'differentia-windows-'));
  const slack = await SlackSimulator.start();
  slack.admins.add(ADMIN);
  const store = await openSqlite(join(folder, 'differentia.db'));
  const packs = new Packs(loadCompiled(await readFile(new URL('packs.json', built), 'utf8')), english);
  const team = openTeam(store, packs);
  const conversation = await Conversation.open(team);
  const platform = connectSlack(
    {
      botToken: BOT_TOKEN,
      apiUrl: slack.apiUrl,
      transport: { kind: 'http', signingSecret: SIGNING_SECRET },
    },
    {
      store,
      conversation,
      log: pino({ level: 'fatal' }),
      linkedIds: (address) => linkedIds(address, PAGES),
    },
  );
  const server = createServer((request, response) => {
    Object.values(platform.routes ?? {})[0]?.(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  slack.deliverTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`);
  await platform.start();
  const quiet = async () => {
    await slack.settled();
    await conversation.idle();
    await slack.settled();
  };
  const seen: Seen[] = [];
  const window = (name: string) => seen.push({ name, kind: 'modal', view: slack.modals.at(-1)?.view });
  const message = (name: string) =>
    seen.push({ name, kind: 'message', view: { blocks: slack.posts().at(-1)?.blocks } });
  const glossary = async (text: string, user = ADMIN) => {
    slack.command({ command: '/glossary', text, user });
    await quiet();
  };
  const submit = async (values: Record<string, string>) => {
    const opened = slack.modals.at(-1);
    if (opened !== undefined) slack.submit(opened, values);
    await quiet();
  };
  const press = async (button: string, user = ADMIN) => {
    const last = slack.posts().at(-1);
    if (last !== undefined) slack.press(last, button, user);
    await quiet();
  };

  await glossary('add Wake list');
  await submit({
    name: 'Wake list',
    definition: 'Whom to call at night when a service misbehaves, in turn.',
  });
  message('saved');
  await glossary('add Blue book');
  await submit({
    name: 'Blue book',
    definition: 'The steps to take when a service misbehaves, one page a service.',
  });
  await glossary('add Wake list vs Blue book');
  const rows = 'Answers | whom to call | what to do\nKept by | the people on call | the team of the service';
  seen.push({
    name: 'form',
    kind: 'modal',
    view: withValues(slack.modals.at(-1)?.view, {
      gist: 'One says whom to call, the other what to do.',
      rows,
    }),
  });
  await submit({ gist: 'One says whom to call, the other what to do.', rows });
  await glossary('suggest semaphore', EDITOR);
  await submit({ definition: 'A counter of permits, which threads wait for before they go on.' });
  await glossary('review');
  message('review');
  for (const text of ['what is a blast radius?', 'REST vs gRPC', 'what is TCP?', 'what is a port?']) {
    slack.say({ text: `@differentia ${text}`, user: EDITOR });
    await quiet();
    if (text.includes('blast')) {
      await press('Ask the team for “blast radius”', EDITOR);
      await submit({ words: 'Heard it in the review of Tuesday’s incident.' });
    }
  }
  await glossary('requests');
  message('requests');
  await glossary('roles');
  message('roles');
  await glossary('settings');
  message('settings');
  await glossary('history wake list');
  message('history');
  await glossary('stats');
  message('stats');
  await glossary('help');
  message('help');
  slack.windows.openTab('home', ADMIN);
  await quiet();
  seen.push({ name: 'home', kind: 'home', view: slack.windows.home(ADMIN) });
  slack.windows.shortcut('look-up', ADMIN);
  await quiet();
  const opened = slack.modals.at(-1);
  if (opened !== undefined) slack.windows.pick(opened, 'REST vs gRPC', ADMIN);
  await quiet();
  window('look-up');
  const posted = slack.say({
    text: 'We put gRPC behind the load balancer, with a circuit breaker per shard.',
  });
  slack.windows.messageShortcut('explain', posted, ADMIN);
  await quiet();
  message('explain');
  slack.windows.links([`${PAGES}/glossary/rest/vs/grpc`], { channel: GENERAL, ts: posted.ts }, ADMIN);
  await quiet();
  const [unfurl] = Object.values((slack.callsOf('chat.unfurl').at(-1)?.args.unfurls ?? {}) as object);
  if (unfurl !== undefined) seen.push({ name: 'link', kind: 'link', view: unfurl });

  server.closeAllConnections();
  server.close();
  await platform.close();
  await slack.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
  return JSON.parse(JSON.stringify(seen).replaceAll('name-of-u0eve', 'eve'));
}

/** A form with what somebody has written into it. */
function withValues(view: unknown, values: Readonly<Record<string, string>>): unknown {
  const { blocks = [], ...rest } = view as { readonly blocks?: readonly Input[] };
  return {
    ...rest,
    blocks: blocks.map((block) => {
      const value = values[block.block_id ?? ''];
      return value === undefined || block.element === undefined
        ? block
        : { ...block, element: { ...block.element, initial_value: value } };
    }),
  };
}

interface Input {
  readonly block_id?: string;
  readonly element?: object;
}
