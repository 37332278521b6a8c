import { createHash, randomBytes } from 'node:crypto';
import type { Session } from '../store/sessions.ts';
import type { Store } from '../store/store.ts';
import { DAY } from './day.ts';

/** For how many days somebody stays signed in: at most, and where nothing is asked for. */
export const SIGNED_IN = { most: 30, idle: 7 } as const;

const SECRET_BYTES = 32;
const SECRET = /^[A-Za-z0-9_-]{43}$/;
/** In milliseconds: it isn't written more often that somebody is there. */
const SEEN_EVERY = 5 * 60_000;

type WithSessions = Pick<Store, 'sessions'>;

/** Somebody of whom a platform said who it is, and the workspaces in which the person is. */
interface Newcomer {
  readonly person: string;
  readonly name: string;
  readonly workspaces: readonly Pick<Session, 'workspace' | 'place'>[];
}

/** Begins to be signed in. @returns what the browser keeps, and nobody else: only its hash is kept here. */
export async function beginSession(
  { sessions }: WithSessions,
  { person, name, workspaces }: Newcomer,
  at: number,
): Promise<string> {
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  await sessions.begin({ hash: hashOf(secret), person, name, at }, workspaces);
  return secret;
}

/** The session that a browser's secret stands for, in the workspace that was chosen, if it is good at that time. */
export async function sessionOf(
  { sessions }: WithSessions,
  secret: string,
  at: number,
): Promise<Session | undefined> {
  const session = SECRET.test(secret) ? await sessions.chosen(hashOf(secret)) : undefined;
  if (session === undefined || !isGood(session, at)) return undefined;
  if (at - session.seen >= SEEN_EVERY) await sessions.setSeen(session.hash, at);
  return session;
}

/** The same in each of its workspaces. */
export async function sessionsOf(
  { sessions }: WithSessions,
  secret: string,
  at: number,
): Promise<readonly Session[]> {
  const all = SECRET.test(secret) ? await sessions.all(hashOf(secret)) : [];
  return all.filter((session) => isGood(session, at));
}

/** Chooses one of the workspaces of a session. @returns whether it is one of them. */
export const chooseWorkspace = (
  { sessions }: WithSessions,
  secret: string,
  workspace: string,
): Promise<boolean> => sessions.choose(hashOf(secret), workspace);

/** Signs out the browser that has a secret. */
export const endSession = ({ sessions }: WithSessions, secret: string): Promise<void> =>
  sessions.end(hashOf(secret));

/** Forgets those that are good no more. */
export const pruneSessions = ({ sessions }: WithSessions, at: number): Promise<void> =>
  sessions.prune(at - SIGNED_IN.most * DAY, at - SIGNED_IN.idle * DAY);

const isGood = ({ at: begun, seen }: Session, at: number): boolean =>
  at < begun + SIGNED_IN.most * DAY && at < seen + SIGNED_IN.idle * DAY;

/** Nobody guesses 256 random bits, so a fast hash will do. */
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
