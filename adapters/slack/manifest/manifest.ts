import type { AppsManifestCreateArguments } from '@slack/web-api';
import { EVENTS, SCOPES, SHORTCUTS, SLASH_COMMANDS } from './uses.ts';

export type Manifest = Exclude<AppsManifestCreateArguments['manifest'], string>;

/** Where Slack delivers to, below the address of the server. */
export const PATH = '/slack/events';

/**
 * The manifest of the app, as Slack takes it when an app is made or changed.
 * @param origin under what address Slack reaches the bot over HTTP: "https://bot.example.org". Without it, Socket Mode is used.
 */
export function manifestOf(origin?: string): Manifest {
  const url = origin === undefined ? undefined : origin + PATH;
  return {
    display_information: {
      name: 'Differentia',
      description: 'Says what a term means, and how two terms differ',
      background_color: '#234a43',
    },
    features: {
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
    },
    oauth_config: { scopes: { bot: [...SCOPES] } },
    settings: {
      event_subscriptions: {
        bot_events: Object.keys(EVENTS) as (keyof typeof EVENTS)[],
        ...(url !== undefined && { request_url: url }),
      },
      interactivity: {
        is_enabled: true,
        ...(url !== undefined && { request_url: url, message_menu_options_url: url }),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: url === undefined,
      token_rotation_enabled: false,
    },
  };
}

/** Where an app is made from a manifest, filled in already. */
export const creationLink = (manifest: Manifest): string =>
  `https://api.slack.com/apps?new_app=1&manifest_json=${encodeURIComponent(JSON.stringify(manifest))}`;
