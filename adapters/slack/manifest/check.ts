import { WebClient } from '@slack/web-api';
import type { ManyWorkspacesSettings, SlackSettings } from '../../settings/slack-settings.ts';
import { clientOptions } from '../connect/client-options.ts';
import { callFailureOf } from '../send/call-failure.ts';
import { INSTALL_PATH, RETURN_PATH } from './manifest.ts';
import { APP_SCOPE, SCOPES } from './uses.ts';

/** One thing that was looked at in a live configuration. */
export interface Finding {
  /** `unknown` is what can't be read from outside: people have to look at it. */
  readonly state: 'right' | 'wrong' | 'unknown';
  /** What it is, and what to do where it isn't right. */
  readonly text: string;
}

/** What is there and what is missing in the app that the tokens are of. Calls Slack; changes nothing. */
export async function checkConfiguration(settings: SlackSettings): Promise<readonly Finding[]> {
  const { apiUrl, transport } = settings;
  const bot =
    'botToken' in settings
      ? await checkBot(new WebClient(settings.botToken, clientOptions(apiUrl)))
      : await checkApp(new WebClient(undefined, clientOptions(apiUrl)), settings);
  const way =
    transport.kind === 'socket'
      ? await checkSocketMode(new WebClient(transport.appToken, clientOptions(apiUrl)))
      : HTTP;
  return [...bot, way, EVENTS_UNREAD];
}

async function checkBot(client: WebClient): Promise<Finding[]> {
  try {
    const { team, team_id, bot_id, response_metadata } = await client.auth.test();
    if (bot_id === undefined)
      return [
        wrong(
          'SLACK_BOT_TOKEN is not a bot’s: copy the Bot User OAuth Token, which begins with “xoxb-”, from “OAuth & Permissions”.',
        ),
      ];
    return [
      right(`SLACK_BOT_TOKEN is accepted, in the workspace ${team ?? ''} (slack:${team_id}).`),
      ...checkScopes(response_metadata?.scopes),
    ];
  } catch (error) {
    return [
      refused('SLACK_BOT_TOKEN', error, 'copy the Bot User OAuth Token anew from “OAuth & Permissions”'),
    ];
  }
}

/** The app that workspaces let in. Slack says whether it knows the app before it says that a code is none. */
async function checkApp(
  client: WebClient,
  { clientId, clientSecret, publicUrl }: ManyWorkspacesSettings,
): Promise<Finding[]> {
  const redirect = publicUrl + RETURN_PATH;
  const unread = unknown(
    `Workspaces let the bot in at ${publicUrl}${INSTALL_PATH}. Slack doesn’t let this be read: under “OAuth & Permissions”, “Redirect URLs”, there must be ${redirect}, and under “Manage Distribution” other workspaces than the app’s own must be allowed in.`,
  );
  try {
    await client.oauth.v2.access({
      client_id: clientId,
      client_secret: clientSecret,
      code: 'none',
      redirect_uri: redirect,
    });
  } catch (error) {
    if (callFailureOf(error).error !== 'invalid_code')
      return [
        refused('SLACK_CLIENT_ID or SLACK_CLIENT_SECRET', error, 'copy both anew from “Basic Information”'),
        unread,
      ];
  }
  return [right('SLACK_CLIENT_ID and SLACK_CLIENT_SECRET are accepted.'), unread];
}

/** @param given what Slack says beside every answer. */
function checkScopes(given: readonly string[] | undefined): Finding[] {
  if (given === undefined)
    return [unknown(`Slack doesn’t say which scopes the token has: it needs ${SCOPES.join(', ')}.`)];
  const missing = SCOPES.filter((scope) => !given.includes(scope));
  const surplus = given.filter((scope) => !SCOPES.some((each) => each === scope));
  return [
    missing.length === 0
      ? right('It has every scope that it needs.')
      : wrong(
          `It lacks the scopes ${missing.join(', ')}: add them under “OAuth & Permissions”, or paste what “differentia slack manifest” prints into “App Manifest”, and install the app to the workspace again.`,
        ),
    ...(surplus.length === 0 ? [] : [right(`It has scopes that nothing uses: ${surplus.join(', ')}.`)]),
  ];
}

async function checkSocketMode(client: WebClient): Promise<Finding> {
  try {
    await client.apps.connections.open();
    return right('SLACK_APP_TOKEN is accepted: a connection of Socket Mode can be opened.');
  } catch (error) {
    return refused(
      'SLACK_APP_TOKEN',
      error,
      `under “Basic Information”, “App-Level Tokens”, make one with the scope ${APP_SCOPE}, and switch “Socket Mode” on`,
    );
  }
}

const HTTP: Finding = {
  state: 'unknown',
  text: 'Whether SLACK_SIGNING_SECRET is right shows with the first event: a wrong one is logged as a signature that doesn’t fit. It stands under “Basic Information”, and the request URLs under “Event Subscriptions”, “Interactivity & Shortcuts” and “Slash Commands” end in /slack/events.',
};

const EVENTS_UNREAD: Finding = {
  state: 'unknown',
  text: 'Slack doesn’t let these tokens read which events, commands and shortcuts are set up: compare “App Manifest” in the settings of the app with what “differentia slack manifest” prints.',
};

function refused(name: string, error: unknown, what: string): Finding {
  const failure = callFailureOf(error);
  return failure.kind === 'refused'
    ? wrong(`Slack refuses ${name} (${failure.error}): ${what}.`)
    : wrong(`Slack can’t be asked about ${name} now (${failure.error}): try again when it can be reached.`);
}

const right = (text: string): Finding => ({ state: 'right', text });
const wrong = (text: string): Finding => ({ state: 'wrong', text });
const unknown = (text: string): Finding => ({ state: 'unknown', text });
