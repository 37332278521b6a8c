import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Leases } from '../../../src/store/leases.ts';
import { CallFailed, callFailureOf } from '../send/call-failure.ts';
import type { Credentials, Installed } from './credentials.ts';
import type { Installations } from './installations.ts';
import { type AppCredentials, exchanged } from './token-exchange.ts';

const MINUTE = 60_000;
/** So long before its end a token is exchanged: Slack gives it for twelve hours. All times are in milliseconds. */
const AHEAD = 120 * MINUTE;
/** For so long a token must still be good to be used meanwhile. */
const GOOD = MINUTE;
/** One that could not be exchanged is tried again after this, while it is good. */
const AGAIN = MINUTE;
/** An exchange takes ten seconds at most, and some to be kept. */
const LEASE = 30_000;
const LOOK = 100;
/** So often it is tried to keep what was had: about six seconds. */
const KEEPING = 6;

interface Options {
  readonly installations: Installations;
  readonly leases: Leases;
  readonly app: AppCredentials;
  readonly log: Logger;
}

/**
 * The token that holds now in a workspace: where its end is near, another is had for it. A refresh token is good for one exchange,
 * so that one process does it, and the others go on with the token that they have, or wait where it isn't good any more.
 */
export function freshTokens({
  installations,
  leases,
  app,
  log,
}: Options): (workspace: string) => Promise<string> {
  const exchanging = new Map<string, Promise<string>>();
  const notBefore = new Map<string, number>();
  const holder = randomUUID();

  async function exchange(workspace: string): Promise<string> {
    const name = `slack token ${workspace}`;
    for (const deadline = Date.now() + LEASE + LOOK; ; ) {
      const before = await known(installations.stored(workspace));
      if (!isDue(before)) return before.token;
      const now = Date.now();
      if (await leases.take(name, holder, now + LEASE, now))
        try {
          return await renewed(await known(installations.stored(workspace)));
        } finally {
          await leases.take(name, holder, 0, Date.now());
        }
      if (isGood(before)) return before.token;
      if (now > deadline) throw new Error('The exchange of a token took too long.');
      await pause(LOOK);
    }
  }

  /** The old ones are good for nothing any more: were the new ones lost, the workspace would have to let the bot in again. */
  async function kept(before: Installed, credentials: Credentials): Promise<Installed | undefined> {
    for (let tries = 1; ; tries += 1)
      try {
        return await installations.renew(before, credentials);
      } catch (error) {
        if (tries === KEEPING) throw error;
        await pause(LOOK * 2 ** tries);
      }
  }

  async function renewed(before: Installed): Promise<string> {
    if (!isDue(before)) return before.token;
    try {
      const credentials = await exchanged(before, app, Date.now());
      return (await known(kept(before, credentials))).token;
    } catch (error) {
      if (!isGood(before)) throw error;
      const { error: reason } = callFailureOf(error);
      log.warn({ workspace: before.workspace, error: reason }, 'a token could not be exchanged yet');
      notBefore.set(before.workspace, Date.now() + AGAIN);
      return before.token;
    }
  }

  return async (workspace) => {
    const installed = await known(installations.of(workspace));
    if (!isDue(installed)) return installed.token;
    if (isGood(installed) && Date.now() < (notBefore.get(workspace) ?? 0)) return installed.token;
    const before = exchanging.get(workspace);
    if (before !== undefined) return before;
    const done = exchange(workspace).finally(() => exchanging.delete(workspace));
    exchanging.set(workspace, done);
    return done;
  };
}

async function known(installed: Promise<Installed | undefined>): Promise<Installed> {
  const there = await installed;
  if (there === undefined) throw new CallFailed({ kind: 'refused', error: 'not_installed' });
  return there;
}

const isDue = <T extends Credentials>(credentials: T): credentials is T & { readonly refreshToken: string } =>
  credentials.refreshToken !== undefined &&
  (credentials.expires ?? Number.POSITIVE_INFINITY) <= Date.now() + AHEAD;

const isGood = ({ expires = Number.POSITIVE_INFINITY }: Credentials): boolean => expires > Date.now() + GOOD;
