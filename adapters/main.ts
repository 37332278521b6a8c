#!/usr/bin/env node
import { fstatSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import packageJson from '../package.json' with { type: 'json' };
import { Conversation } from '../src/conversation/conversation.ts';
import { NOBODY, type Observer } from '../src/conversation/observer.ts';
import { reasonOf } from '../src/glossary/pack/reason.ts';
import { english } from '../src/messages/messages.ts';
import { openTeam } from '../src/team/open-team.ts';
import type { Packs } from '../src/team/packs.ts';
import { SCOPES } from '../src/team/tokens.ts';
import { LOCAL_WORKSPACE, platformOf } from '../src/team/workspace-name.ts';
import { run } from './cli/program.ts';
import { render } from './cli/render/render.ts';
import type { Serving } from './cli/setting.ts';
import { type Output, print, type Streams } from './cli/streams.ts';
import { EXIT, Failure } from './failure.ts';
import type { McpMeans } from './mcp/means.ts';
import { openSealedStore, openStore } from './open-store.ts';
import type { Pictures } from './pictures.ts';
import { logTo } from './service/log.ts';
import { serve } from './service/service.ts';
import type { DiscordSettings } from './settings/discord-settings.ts';
import {
  PORT,
  readPublicUrl,
  readSettings,
  readStoreSettings,
  type Settings,
  secretsOf,
} from './settings.ts';
import { stackFrames } from './stack-frames.ts';
import type { Previews } from './web/means.ts';
import { linkedIds } from './web/pages/linked-ids.ts';

/** The composition root: reads the environment, puts the parts together, and is the binary `differentia`. */

const { env } = process;
const COLUMNS = 80;

const CHATS_HINT = 'set SLACK_BOT_TOKEN or DISCORD_TOKEN';

const CHATS_HELP = `\
Slack is served where SLACK_BOT_TOKEN is set with SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP); in many workspaces
where SLACK_CLIENT_ID and SLACK_CLIENT_SECRET take its place, Discord where
DISCORD_TOKEN is, with DISCORD_PUBLIC_KEY over HTTP as well. HOST, PORT, PUBLIC_URL, SLACK_CLIENT_ID, SLACK_CLIENT_SECRET,
DISCORD_CLIENT_ID, DISCORD_CLIENT_SECRET, PROXIES, WEB_WORKSPACE, METRICS_TOKEN, DATA_DIR or DATABASE_URL, ENCRYPTION_KEYS,
GRACE_DAYS, GLOSSARY_MEGABYTES, PERSON_PER_MINUTE, WORKSPACE_PER_MINUTE and LOG_LEVEL may be set as well; .env.example says more.`;

function outputTo(stream: NodeJS.WriteStream): Output {
  return {
    stream,
    isTerminal: stream.isTTY === true,
    // Read anew each time: a window can be resized. One without a size has none, such as that of a script.
    get width() {
      return stream.columns || Number.parseInt(env.COLUMNS ?? '', 10) || COLUMNS;
    },
    colour: env.FORCE_COLOR
      ? env.FORCE_COLOR !== '0'
      : stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
  };
}

function inputKind(): Pick<Streams, 'inputBytes' | 'inputIsPiped'> {
  try {
    const stat = fstatSync(0);
    return { inputIsPiped: stat.isFile() || stat.isFIFO(), ...(stat.isFile() && { inputBytes: stat.size }) };
  } catch {
    return {};
  }
}

const streams: Streams = {
  input: process.stdin,
  inputIsTerminal: process.stdin.isTTY === true,
  ...inputKind(),
  out: outputTo(process.stdout),
  err: outputTo(process.stderr),
};

let isServing = false;

// Whoever reads the output may have seen enough ("differentia … | head"). What chats are answered doesn't hang on the log.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (isServing) return;
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  print(streams.err, `The output can’t be written: ${reasonOf(error)}.`);
  process.exit(EXIT.failed);
});

/** Serves what is set up. The platforms' libraries are loaded only here: the terminal doesn't wait for them. */
async function serveAll(
  settings: Settings,
  packs: Packs,
  { stop, isQuiet, onPage }: Serving,
): Promise<boolean> {
  const { slack, discord, host, port, publicUrl, logLevel, graceDays, glossaryMegabytes } = settings;
  const isLocal = !slack && !discord && host === undefined;
  const log = isQuiet
    ? logTo(process.stderr, 'fatal', secretsOf(settings))
    : logTo(process.stdout, logLevel, secretsOf(settings));
  // A library that stumbles over something a platform sent must not end the service.
  process.on('unhandledRejection', (error) => {
    const fault =
      error instanceof Error ? { fault: error.name, at: stackFrames(error) } : { fault: typeof error };
    log.error(fault, 'something failed that nothing waited for');
  });
  const store = await openSealedStore(settings);
  const team = openTeam(store, packs, glossaryMegabytes);
  const { version } = packageJson;
  const { metricsOf } = await import('./service/metrics/metrics.ts');
  const metrics = metricsOf({ version, token: settings.metricsToken });
  const { observer } = metrics;
  const conversation = await Conversation.open(team, Date.now, observer, settings.paces);
  const means = (platform: string) => ({
    conversation,
    log: log.child({ platform }),
  });
  const linked = (address: string) => (publicUrl === undefined ? undefined : linkedIds(address, publicUrl));
  const slackMeans = { ...means('slack'), linkedIds: linked, store };
  const pictures = await picturesFrom(log);
  const platforms = [
    ...(slack ? [(await import('./slack/slack.ts')).connectSlack(slack, slackMeans)] : []),
    ...(discord
      ? [(await import('./discord/discord.ts')).connectDiscord(discord, { ...means('discord'), pictures })]
      : []),
  ];
  const workspace = settings.webWorkspace ?? (isLocal ? LOCAL_WORKSPACE : undefined);
  const { serveWeb } = await import('./web/web.ts');
  const { overHttp } = await import('./mcp/over-http.ts');
  const web = serveWeb({
    ...means('web'),
    messages: english,
    version,
    team,
    workspace,
    isLocal,
    publicUrl,
    proxies: settings.proxies,
    assets: fileURLToPath(new URL('./web', import.meta.url)),
    previews: previewsOf,
    pictures,
    observer,
    agents: overHttp(mcpMeans(observer)),
    signIn: settings.signIn,
    membershipOf: async (where, person) =>
      platforms.find(({ name }) => name === platformOf(where))?.membershipOf(where, person),
  });
  const listening = {
    host: host ?? (isLocal ? '127.0.0.1' : undefined),
    port: port ?? PORT,
    orAnother: isLocal && port === undefined,
  };
  const onListening = (taken: number) => {
    const address = publicUrl ?? `http://localhost:${taken}`;
    onPage?.(address);
    log.info({ address }, 'the bot can be tried in a browser');
  };
  const parts = {
    version,
    listening,
    web,
    platforms,
    conversation,
    team,
    metrics,
    graceDays,
    log,
    onListening,
  };
  if (settings.signIn !== undefined && publicUrl === undefined)
    log.warn('nobody can sign in to the pages: set PUBLIC_URL to where people reach them');
  if (platforms.length === 0) log.warn(`no chat platform is set up: ${CHATS_HINT}`);
  try {
    return await serve(parts, stop);
  } finally {
    // Nothing that a library left open may keep the process.
    setTimeout(() => process.exit(), 500).unref();
  }
}

/** What draws comparisons: for Discord, which has no tables, and for those who show links to them. */
async function picturesFrom(log: Logger): Promise<Pictures> {
  const { openStudio } = await import('./picture/studio.ts');
  return openStudio({
    worker: new URL('./picture.js', import.meta.url),
    fonts: fileURLToPath(new URL('./fonts', import.meta.url)),
    log,
  });
}

/** Columns: programs read lines of any length, and people who see what a program read don't. */
const MCP_COLUMNS = 100;

/** What programs that speak the Model Context Protocol are answered with. */
const mcpMeans = (observer: Observer): McpMeans => ({
  version: packageJson.version,
  text: (answer, messages) => render(answer, { width: MCP_COLUMNS, colour: false }, messages),
  observer,
});

/** An answer as the platforms are sent it, for the pages to show. */
async function previewsOf(): Promise<Previews> {
  const [slack, discord] = await Promise.all([
    import('./slack/render/render.ts'),
    import('./discord/render/render.ts'),
  ]);
  return { slack: slack.render, discord: discord.render };
}

/** Throws a Failure where Discord isn't set up. */
function discordSettings(): DiscordSettings {
  const { discord } = readSettings(env);
  if (discord !== undefined) return discord;
  throw new Failure('DISCORD_TOKEN is not set: docs/discord.md says how to come by it.');
}

/** Told once, the process finishes its work; told again, it goes at once. */
function toldToStop(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(EXIT.failed);
      stop.abort();
    });
  return stop.signal;
}

try {
  process.exitCode = await run(process.argv.slice(2), {
    version: packageJson.version,
    streams,
    shippedPacks: fileURLToPath(new URL('./packs.json', import.meta.url)),
    openStore: (use) =>
      openStore(readStoreSettings(env), { begins: use === 'begins' || (use === 'looks' && !env.DATA_DIR) }),
    async agents(seen, ends) {
      const { overStreams } = await import('./mcp/over-streams.ts');
      await overStreams(mcpMeans(NOBODY), { seen, scopes: SCOPES }, ends);
    },
    slack: {
      manifest: async (asked) => {
        const { creationLink, manifestOf } = await import('./slack/manifest/manifest.ts');
        const manifest = manifestOf({ ...asked, pages: readPublicUrl(env) });
        return { manifest, link: creationLink(manifest) };
      },
      check: async () => {
        const { slack } = readSettings(env);
        if (slack === undefined)
          throw new Failure(
            'SLACK_BOT_TOKEN is not set, nor what takes its place for many workspaces: docs/slack.md says how to come by it.',
          );
        return (await import('./slack/manifest/check.ts')).checkConfiguration(slack);
      },
    },
    discord: {
      invite: async (application, to) => {
        const { invitation } = await import('./discord/setup/invitation.ts');
        const { applicationOf } = await import('./discord/setup/application-of.ts');
        return invitation(application ?? (await applicationOf(discordSettings())), to);
      },
      check: async () => (await import('./discord/setup/check.ts')).checkConfiguration(discordSettings()),
    },
    editor: env.VISUAL || env.EDITOR || 'vi',
    chats: {
      help: CHATS_HELP,
      service: () => {
        const settings = readSettings(env);
        return {
          hasChats: settings.slack !== undefined || settings.discord !== undefined,
          run(packs) {
            isServing = true;
            return serveAll(settings, packs, { stop: toldToStop(), isQuiet: false });
          },
          beside: (packs, serving) => serveAll(settings, packs, serving),
        };
      },
    },
  });
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  print(streams.err, `Something went wrong that should not have: ${reason}. Please report it.`);
  process.exitCode = EXIT.failed;
}
