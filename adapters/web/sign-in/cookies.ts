import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { SIGNED_IN } from '../../../src/team/sessions.ts';
import type { WebMeans } from '../means.ts';
import { LONGEST_SIGN_IN } from './pending.ts';

/** What a browser keeps, in seconds. */
const COOKIES = {
  /** While it is signed in. */
  session: SIGNED_IN.most * 24 * 60 * 60,
  /** While it signs in. */
  sign_in: LONGEST_SIGN_IN / 1000,
} as const;

type Kept = keyof typeof COOKIES;

/** Cookies that only this server reads, and that come back even where a link on another site led here. */
export function cookiesOf({ publicUrl }: Pick<WebMeans, 'publicUrl'>) {
  const secure = publicUrl?.startsWith('https:') ?? false;
  // With this prefix a browser takes it from this very host alone, over TLS: no neighbour can plant one.
  const nameOf = (kept: Kept): string => `${secure ? '__Host-' : ''}differentia_${kept}`;
  const options = { path: '/', httpOnly: true, secure, sameSite: 'Lax' } as const;
  return {
    get: (context: Context, kept: Kept): string => getCookie(context, nameOf(kept)) ?? '',
    set: (context: Context, kept: Kept, value: string): void =>
      setCookie(context, nameOf(kept), value, { ...options, maxAge: COOKIES[kept] }),
    clear: (context: Context, kept: Kept): void => {
      deleteCookie(context, nameOf(kept), options);
    },
  };
}
