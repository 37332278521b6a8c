import { WebClient } from '@slack/web-api';
import { callFailureOf } from '../send/call-failure.ts';
import { clientOptions } from './client-options.ts';

/** What Slack says of a token that it has taken back. */
const TAKEN_BACK: ReadonlySet<string> = new Set(['invalid_auth', 'account_inactive', 'token_revoked']);

export const isTakenBack = (error: string): boolean => TAKEN_BACK.has(error);

/** Asks Slack whether it takes a token. One call may be refused for reasons of its own, and an event may come late. */
export async function standingOf(
  token: string,
  apiUrl: string | undefined,
): Promise<'accepted' | 'taken back' | 'unknown'> {
  const client = new WebClient(token, clientOptions(apiUrl));
  try {
    await client.auth.test();
    return 'accepted';
  } catch (error) {
    return isTakenBack(callFailureOf(error).error) ? 'taken back' : 'unknown';
  }
}
