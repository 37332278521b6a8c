import { Failure } from '../failure.ts';
import { addressIn, type Environment, secretIn } from './values.ts';

interface Reached {
  /** Another server than Slack's; ends in "/api/". */
  readonly apiUrl?: string;
  /** How events come in. */
  readonly transport:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string };
}

/** The bot in the one workspace whose token is set. */
export interface OneWorkspaceSettings extends Reached {
  readonly botToken: string;
}

/** The bot in all workspaces that let it in. */
export interface ManyWorkspacesSettings extends Reached {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Under what address people reach this server, to which Slack sends them back; without a slash at the end. */
  readonly publicUrl: string;
}

/** How the bot reaches Slack. */
export type SlackSettings = OneWorkspaceSettings | ManyWorkspacesSettings;

/** What lets the bot be in many workspaces, beside what stands in the environment by Slack's names. */
interface Beside {
  readonly publicUrl: string | undefined;
  readonly encryptionKeys: string | undefined;
}

export function slackIn(env: Environment, beside: Beside): SlackSettings | undefined {
  const botToken = secretIn(env, 'SLACK_BOT_TOKEN', 'xoxb-');
  const appToken = secretIn(env, 'SLACK_APP_TOKEN', 'xapp-');
  const signingSecret = secretIn(env, 'SLACK_SIGNING_SECRET');
  const apiUrl = addressIn(env, 'SLACK_API_URL', '/api/');
  const transport = appToken
    ? ({ kind: 'socket', appToken } as const)
    : signingSecret
      ? ({ kind: 'http', signingSecret } as const)
      : undefined;
  if (transport === undefined) {
    // With the app's credentials alone people sign in to the pages; no bot is there.
    if (botToken === undefined) return undefined;
    throw new Failure(
      'SLACK_APP_TOKEN is missing: set it for Socket Mode, or SLACK_SIGNING_SECRET to be called over HTTP.',
    );
  }
  const reached = { transport, ...(apiUrl !== undefined && { apiUrl }) };
  return botToken === undefined
    ? { ...manyIn(env, beside, appToken ? 'SLACK_APP_TOKEN' : 'SLACK_SIGNING_SECRET'), ...reached }
    : { botToken, ...reached };
}

/** @param other what is set, and does nothing alone. */
function manyIn(env: Environment, { publicUrl, encryptionKeys }: Beside, other: string) {
  const clientId = secretIn(env, 'SLACK_CLIENT_ID');
  const clientSecret = secretIn(env, 'SLACK_CLIENT_SECRET');
  if (clientId === undefined || clientSecret === undefined)
    throw new Failure(
      `SLACK_BOT_TOKEN is missing: ${other} alone doesn’t let the bot write to Slack. For many workspaces, set SLACK_CLIENT_ID and SLACK_CLIENT_SECRET instead.`,
    );
  if (publicUrl === undefined)
    throw new Failure(
      'PUBLIC_URL is missing: workspaces let the bot in there, since SLACK_CLIENT_ID is set and SLACK_BOT_TOKEN isn’t.',
    );
  if (encryptionKeys === undefined)
    throw new Failure(
      'ENCRYPTION_KEYS is missing: it seals the tokens that workspaces give. “openssl rand -base64 32” makes one.',
    );
  return { clientId, clientSecret, publicUrl };
}
