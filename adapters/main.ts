#!/usr/bin/env node
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
import { processStreams } from './cli/process-streams.ts';
import { run } from './cli/program.ts';
import { render } from './cli/render/render.ts';
import type { Serving } from './cli/setting.ts';
import { print } from './cli/streams.ts';
import type { Division } from './discord/shards/in-processes.ts';
import { EXIT, Failure } from './failure.ts';
import type { McpMeans } from './mcp/means.ts';
import { openSealedStore, openStore } from './open-store.ts';
import type { Pictures } from './pictures.ts';
import { logTo } from './service/log.ts';
import { serveShard } from './service/serve-shard.ts';
import { serve } from './service/service.ts';
import { CHATS_HELP } from './settings/chats-help.ts';
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
import { toldToStop } from './told-to-stop.ts';
import type { Previews } from './web/means.ts';
import { linkedIds } from './web/pages/linked-ids.ts';

/** The composition root: reads the environment, puts the parts together, and is the binary `differentia`. */

const { env } = process;
const CHATS_HINT = 'set SLACK_BOT_TOKEN or DISCORD_TOKEN';

const streams = processStreams(env);

let isServing = false;

// Whoever reads the output may have seen enough ("differentia … | head"). What chats are answered doesn't hang on the log.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (isServing) return;
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  print(streams.err, `The output can’t be written: ${reasonOf(error)}.`);
  process.exit(EXIT.failed);
});

/** What every process that answers on platforms stands on. */
async function foundationOf(settings: Settings, packs: Packs, isQuiet = false) {
  const { logLevel, glossaryMegabytes, metricsToken, paces, discord } = settings;
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
  const { metricsOf } = await import('./service/metrics/metrics.ts');
  const metrics = metricsOf({
    version: packageJson.version,
    token: metricsToken,
    shard: discord?.shard?.id,
  });
  const conversation = await Conversation.open(team, Date.now, metrics.observer, paces);
  return { log, store, team, metrics, conversation, pictures: await picturesFrom(log) };
}

/** Serves what is set up. The platforms' libraries are loaded only here: the terminal doesn't wait for them. */
async function serveAll(
  settings: Settings,
  packs: Packs,
  { stop, isQuiet, onPage, division }: Serving & { readonly division?: Division | undefined },
): Promise<boolean> {
  const { slack, discord, host, port, publicUrl, graceDays } = settings;
  const isLocal = !slack && !discord && host === undefined;
  const { log, store, team, metrics, conversation, pictures } = await foundationOf(settings, packs, isQuiet);
  const { version } = packageJson;
  const { observer } = metrics;
  const means = (platform: string) => ({
    conversation,
    log: log.child({ platform }),
  });
  const linked = (address: string) => (publicUrl === undefined ? undefined : linkedIds(address, publicUrl));
  const slackMeans = { ...means('slack'), linkedIds: linked, store };
  const discordMeans = { ...means('discord'), pictures, division };
  const platforms = [
    ...(slack ? [(await import('./slack/slack.ts')).connectSlack(slack, slackMeans)] : []),
    ...(discord ? [(await import('./discord/discord.ts')).connectDiscord(discord, discordMeans)] : []),
  ];
  const workspace = settings.webWorkspace ?? (isLocal ? LOCAL_WORKSPACE : undefined);
  const { serveWeb } = await import('./web/web.ts');
  const { overHttp } = await import('./mcp/over-http.ts');
  const platformAt = (where: string) => platforms.find(({ name }) => name === platformOf(where));
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
    membershipOf: async (where, person) => platformAt(where)?.membershipOf(where, person),
    nameOf: async (where, person) => platformAt(where)?.nameOf(where, person),
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
    endSoon();
  }
}

/** Serves one of Discord's connections, for the process that began this one and does the rest. */
async function serveOneShard(
  discord: DiscordSettings,
  settings: Settings,
  packs: Packs,
  told: AbortSignal,
): Promise<boolean> {
  // The library's helpers for shards hold on to the first client that is made, and there is one for each attempt to connect.
  delete env.SHARDING_MANAGER;
  const { log: base, team, metrics, conversation, pictures } = await foundationOf(settings, packs);
  const log = base.child({ platform: 'discord', shard: discord.shard?.id });
  const platform = (await import('./discord/discord.ts')).connectDiscord(discord, {
    conversation,
    log,
    pictures,
  });
  const parts = { platforms: [platform], conversation, team, log };
  const { tellParent } = await import('./discord/shards/tell-parent.ts');
  const hungUp = tellParent({ isReady: platform.isReady, counted: metrics.counted(parts) });
  try {
    return await serveShard(parts, AbortSignal.any([told, hungUp]));
  } finally {
    endSoon();
  }
}

/** Nothing that a library left open may keep the process. */
const endSoon = () => setTimeout(() => process.exit(), 500).unref();

/** How Discord's connections are to be divided among processes. @throws Failure where there are none. */
function divisionOf({ discord }: Settings, asked: number | true | undefined): Division | undefined {
  if (asked === undefined) return undefined;
  if (discord === undefined) throw new Failure(WITHOUT_DISCORD);
  if (discord.withoutGateway)
    throw new Failure('DISCORD_GATEWAY is off, so there are no connections: leave --discord-shards out.');
  return {
    ...(asked !== true && { count: asked }),
    program: fileURLToPath(import.meta.url),
    args: process.argv.slice(2),
  };
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
  throw new Failure(WITHOUT_DISCORD);
}

const WITHOUT_DISCORD = 'DISCORD_TOKEN is not set: docs/discord.md says how to come by it.';

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
      service: ({ discordShards }) => {
        const settings = readSettings(env);
        const { slack, discord } = settings;
        const division = divisionOf(settings, discordShards);
        return {
          hasChats: slack !== undefined || discord !== undefined,
          run(packs) {
            isServing = true;
            const stop = toldToStop();
            return discord?.shard === undefined
              ? serveAll(settings, packs, { stop, isQuiet: false, division })
              : serveOneShard(discord, settings, packs, stop);
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
