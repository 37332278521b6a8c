import { Failure } from '../failure.ts';
import { addressIn, type Environment, secretIn } from './values.ts';

/** By what a platform knows this application. */
interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** By which platforms people sign in to the pages. */
export interface SignInSettings {
  /** `issuer` is another server than Slack's. */
  readonly slack?: Credentials & { readonly issuer?: string };
  /** `apiUrl` is another server than Discord's; ends in "/api". */
  readonly discord?: Credentials & { readonly apiUrl?: string };
}

/** Nothing where nobody can sign in, since no platform's credentials are set. */
export function signInIn(env: Environment): SignInSettings | undefined {
  const slack = credentialsIn(env, 'SLACK');
  const discord = credentialsIn(env, 'DISCORD');
  if (slack === undefined && discord === undefined) return undefined;
  const slackUrl = addressIn(env, 'SLACK_API_URL', '/api/');
  const apiUrl = addressIn(env, 'DISCORD_API_URL', '/api');
  return {
    ...(slack && {
      slack: { ...slack, ...(slackUrl !== undefined && { issuer: new URL(slackUrl).origin }) },
    }),
    ...(discord && { discord: { ...discord, ...(apiUrl !== undefined && { apiUrl }) } }),
  };
}

function credentialsIn(env: Environment, platform: 'SLACK' | 'DISCORD'): Credentials | undefined {
  const [idName, secretName] = [`${platform}_CLIENT_ID`, `${platform}_CLIENT_SECRET`];
  const [clientId, clientSecret] = [secretIn(env, idName), secretIn(env, secretName)];
  if (clientId === undefined && clientSecret === undefined) return undefined;
  const [missing, alone] = clientId === undefined ? [idName, secretName] : [secretName, idName];
  if (clientId === undefined || clientSecret === undefined)
    throw new Failure(`${missing} is missing: ${alone} alone lets nobody sign in.`);
  return { clientId, clientSecret };
}
