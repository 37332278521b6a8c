import { isIP } from 'node:net';
import { Failure } from '../failure.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** No token or secret is as short. */
export const SHORTEST_SECRET = 5;

/** A variable set to nothing is not set: that is how a template is left where it isn't filled in. */
export const valueIn = (env: Environment, name: string): string | undefined => env[name] || undefined;

export function secretIn(env: Environment, name: string, prefix = ''): string | undefined {
  const value = valueIn(env, name);
  if (value === undefined) return undefined;
  if (/\s/.test(value)) throw new Failure(`${name} holds white space: give the value alone, without “Bot ”.`);
  if (/^["']|["']$/.test(value)) throw new Failure(`${name} is in quotes: give the value alone.`);
  if (value.length < SHORTEST_SECRET) throw new Failure(`${name} is too short to be one: copy it anew.`);
  if (/[^\x21-\x7e]/.test(value))
    throw new Failure(`${name} holds characters that no such value has: copy it anew.`);
  if (!value.startsWith(prefix))
    throw new Failure(`${name} does not begin with “${prefix}”: another of Slack’s values was put there.`);
  return value;
}

export function addressIn(env: Environment, name: string, ending: string): string | undefined {
  const value = valueIn(env, name);
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol) || /\s/.test(value))
    throw new Failure(`${name} is not an address such as “https://example.org${ending}”.`);
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    throw new Failure(`${name} would send tokens in the clear: use https, or a loopback address.`);
  if (url.username !== '' || url.password !== '')
    throw new Failure(`${name} holds a name or password, which is not sent: leave it out.`);
  if (!value.endsWith(ending) || url.search !== '' || url.hash !== '')
    throw new Failure(`${name} does not end in “${ending}”.`);
  return value;
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || (isIP(host) === 4 && host.startsWith('127.'));

/** @param fault the sentence where it is no whole number from the least to the most: “PORT is not …”. */
export function numberIn(
  env: Environment,
  name: string,
  { least = 0, most, of = '' }: { readonly least?: number; readonly most: number; readonly of?: string },
): number | undefined {
  const value = valueIn(env, name);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least && number <= most) return number;
  throw new Failure(`${name} is not a whole number${of && ` of ${of}`} from ${least} to ${most}.`);
}
