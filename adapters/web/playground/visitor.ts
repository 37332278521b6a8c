import { createHash, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Person } from '../../../src/conversation/events.ts';
import type { DeskPerson } from '../access/desk-person.ts';
import type { WebMeans } from '../means.ts';
import { NOBODYS } from '../seen.ts';

const COOKIE = 'differentia_visitor';
const SECRET = /^[A-Za-z0-9_-]{22}$/;

/** Somebody who tries the bot, and the channel that nobody else is in: of the person's workspace, if one is signed in. */
export interface Visitor {
  readonly person: Person;
  readonly where: {
    readonly workspace: string;
    readonly outsiders: boolean;
    readonly onPage: true;
    readonly channel: string;
  };
}

/**
 * Who asks, by a cookie that only the browser and the server read. It holds nothing but a secret that can't be guessed: whoever
 * makes one up is a visitor of their own.
 */
export function visitorOf(
  context: Context,
  {
    isLocal,
    publicUrl,
    workspace,
    messages,
  }: Pick<WebMeans, 'isLocal' | 'publicUrl' | 'workspace' | 'messages'>,
  signedIn: DeskPerson | undefined,
): Visitor {
  const given = getCookie(context, COOKIE) ?? '';
  const secret = SECRET.test(given) ? given : randomBytes(16).toString('base64url');
  if (secret !== given)
    setCookie(context, COOKIE, secret, {
      httpOnly: true,
      sameSite: 'Strict',
      secure: publicUrl?.startsWith('https:') ?? false,
      path: '/playground',
    });
  // Who reads the store, or an export of it, doesn't read the cookie.
  const id = createHash('sha256').update(secret).digest('base64url').slice(0, 22);
  const channel = `playground:${id}`;
  if (signedIn !== undefined && !signedIn.isLocal) {
    const { actor, name } = signedIn;
    const where = { workspace: signedIn.workspace, outsiders: false, onPage: true, channel } as const;
    return { person: { id: actor.person, name, isAdmin: async () => actor.isWorkspaceAdmin }, where };
  }
  const where = {
    workspace: workspace ?? NOBODYS,
    outsiders: workspace === undefined,
    onPage: true,
    channel,
  } as const;
  return {
    person: { id: `web:${id}`, name: messages.say('playground.person'), isAdmin: async () => isLocal },
    where,
  };
}
