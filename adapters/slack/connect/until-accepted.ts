import type { Logger } from 'pino';
import { Failure } from '../../failure.ts';
import { pause } from '../pause.ts';
import { callFailureOf } from '../send/call-failure.ts';

/** A secret of the app, by the name that the operator knows it by. */
type Token = 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN';

const WHERE_TO_FIND: Readonly<Record<Token, string>> = {
  SLACK_BOT_TOKEN:
    'copy the Bot User OAuth Token (xoxb-…) anew from “OAuth & Permissions” in the settings of the app',
  SLACK_APP_TOKEN:
    'copy an app-level token (xapp-…) with the scope connections:write from “Basic Information” in the settings of the app',
};

/** Errors that no waiting mends. */
const REJECTED = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'missing_scope',
  'no_permission',
  'user_removed_from_team',
  'team_disabled',
  'forbidden_team',
]);

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;

/**
 * Makes a call until Slack accepts it, with growing pauses.
 * @param failures how often it failed just before, so that the pauses go on growing.
 * @returns what the call does; nothing where the signal ended the trying.
 * @throws Failure where Slack does not accept the token.
 */
export async function untilAccepted<T>(
  call: () => Promise<T>,
  { token, log, signal }: { readonly token: Token; readonly log: Logger; readonly signal: AbortSignal },
  failures = 0,
): Promise<T | undefined> {
  if (failures > 0) await pause(pauseAfter(failures), signal);
  for (let failed = failures + 1; !signal.aborted; failed += 1) {
    try {
      return await call();
    } catch (error) {
      if (error instanceof Failure) throw error;
      const failure = callFailureOf(error);
      if (REJECTED.has(failure.error))
        throw new Failure(`Slack does not accept ${token} (${failure.error}): ${WHERE_TO_FIND[token]}.`);
      if (signal.aborted) break;
      const wait = Math.max(pauseAfter(failed), failure.kind === 'limited' ? failure.seconds * 1000 : 0);
      const what = failure.kind === 'refused' ? 'Slack refuses the connection' : 'Slack can’t be reached';
      log.warn({ error: failure.error, nextTryInSeconds: wait / 1000 }, what);
      await pause(wait, signal);
    }
  }
  return undefined;
}

const pauseAfter = (failures: number): number => Math.min(FIRST_PAUSE * 2 ** (failures - 1), LONGEST_PAUSE);
