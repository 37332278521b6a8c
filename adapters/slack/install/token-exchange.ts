import { WebClient } from '@slack/web-api';
import { clientOptions } from '../connect/client-options.ts';
import type { Credentials } from './credentials.ts';

/** By what Slack knows the app. */
export interface AppCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly apiUrl: string | undefined;
}

/** Has another token for a refresh token, which is good for that once. @throws what the SDK throws. */
export async function exchanged(
  before: Credentials & { readonly refreshToken: string },
  { clientId, clientSecret, apiUrl }: AppCredentials,
  now: number,
): Promise<Credentials> {
  const client = new WebClient(undefined, clientOptions(apiUrl));
  const { access_token, refresh_token, expires_in } = await client.oauth.v2.access({
    client_id: clientId,
    client_secret: clientSecret,
    grant_type: 'refresh_token',
    refresh_token: before.refreshToken,
  });
  if (access_token === undefined || refresh_token === undefined || expires_in === undefined)
    throw new Error('Slack gave no other token.');
  return { ...before, token: access_token, refreshToken: refresh_token, expires: now + expires_in * 1000 };
}
