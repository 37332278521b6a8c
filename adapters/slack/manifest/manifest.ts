import type { AppsManifestCreateArguments } from '@slack/web-api';
import { EVENTS, SCOPES, SHORTCUTS, SLASH_COMMANDS, STEP, STEP_FUNCTION } from './uses.ts';

export type Manifest = Exclude<AppsManifestCreateArguments['manifest'], string>;

/** The SDK's lists of events and scopes lack some that Slack has. */
type BotEvents = NonNullable<
  NonNullable<NonNullable<Manifest['settings']>['event_subscriptions']>['bot_events']
>;
type BotScopes = NonNullable<NonNullable<NonNullable<Manifest['oauth_config']>['scopes']>['bot']>;

/** Where Slack delivers to, below the address of the server. */
export const PATH = '/slack/events';

/** Where people come back to who sign in to the pages, below the address of those. */
const SIGNED_IN = '/sign-in/slack/back';

/** Where a workspace begins to let the bot in, where Slack leads back to, and below which the pages are that say what is next. */
export const INSTALL_PATH = '/slack/install';
export const RETURN_PATH = '/slack/oauth_redirect';
export const INSTALLED_PATH = '/slack/installed';

/** What the app is to be like. */
interface ManifestAsked {
  /** Under what address Slack reaches the bot over HTTP: "https://bot.example.org". Without it, Socket Mode is used. */
  readonly origin?: string | undefined;
  /** Where the glossary's pages are, whose links are shown with what stands behind them. */
  readonly pages?: string | undefined;
  /** Whether workflows may take the bot's step. */
  readonly step?: boolean | undefined;
  /** Under what address workspaces let the bot in by themselves. The rest is only for an app that has it. */
  readonly install?: string | undefined;
  /** Whether organisations may let it into all their workspaces at once. */
  readonly orgWide?: boolean | undefined;
  /** Whether tokens are of short life. */
  readonly rotation?: boolean | undefined;
}

/** The manifest of the app, as Slack takes it when an app is made or changed. */
export function manifestOf(asked: ManifestAsked = {}): Manifest {
  const { origin, pages, step = false, install, orgWide = false, rotation = false } = asked;
  const redirects = [
    ...(install === undefined ? [] : [install + RETURN_PATH]),
    ...(pages === undefined ? [] : [pages + SIGNED_IN]),
  ];
  const url = origin === undefined ? undefined : origin + PATH;
  return {
    display_information: {
      name: 'Differentia',
      description: 'Says what a term means, and how two terms differ',
      background_color: '#234a43',
    },
    features: {
      agent_view: { agent_description: 'Ask it what a term means, or how two terms differ.' },
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: 'Differentia', always_online: true },
      shortcuts: Object.entries(SHORTCUTS).map(([callback_id, shortcut]) => ({ ...shortcut, callback_id })),
      slash_commands: SLASH_COMMANDS.map(({ command, description, hint }) => ({
        command,
        description,
        usage_hint: hint,
        should_escape: false,
        ...(url !== undefined && { url }),
      })),
      ...(pages !== undefined && { unfurl_domains: [new URL(pages).hostname] }),
    },
    ...(step && { functions: { [STEP]: STEP_FUNCTION } }),
    oauth_config: {
      ...(redirects.length > 0 && { redirect_urls: redirects }),
      scopes: { bot: [...SCOPES] as BotScopes },
    },
    settings: {
      event_subscriptions: {
        bot_events: [...Object.keys(EVENTS), ...(step ? ['function_executed'] : [])] as BotEvents,
        ...(url !== undefined && { request_url: url }),
      },
      interactivity: {
        is_enabled: true,
        ...(url !== undefined && { request_url: url, message_menu_options_url: url }),
      },
      // Slack wants it for a step, and a runtime.
      org_deploy_enabled: step || orgWide,
      ...(step && { function_runtime: 'remote' }),
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: rotation,
    },
  };
}

/** Where an app is made from a manifest, filled in already. */
export const creationLink = (manifest: Manifest): string =>
  `https://api.slack.com/apps?new_app=1&manifest_json=${encodeURIComponent(JSON.stringify(manifest))}`;
