import type { ProviderName } from './provider.ts';

/** Where people may come from to sign in, and so go back to. */
const OWN = /^\/(?:$|\?|(?:desk|glossary)(?:[/?]|$))/;
const LONGEST = 500;
const HOME = '/desk';

/** The page that somebody wanted who is to sign in first: one of this server's, whatever an address says. */
export function returnTo(given: string | undefined): string {
  if (given === undefined || given.length > LONGEST || !URL.canParse(given, 'http://own.invalid'))
    return HOME;
  const { origin, pathname, search } = new URL(given, 'http://own.invalid');
  const path = pathname + search;
  // Browsers take more for another server's address than two slashes; what was parsed and put together anew is none.
  return origin === 'http://own.invalid' && OWN.test(path) ? path : HOME;
}

/** Where somebody signs in who wants a page. */
export const signInAddress = (to: string): string => `/sign-in?to=${encodeURIComponent(to)}`;

/** Where browsers come back to from a platform: there, this address must be known. */
export const backPath = (provider: ProviderName): string => `/sign-in/${provider}/back`;
