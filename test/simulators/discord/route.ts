import type { Call } from './call.ts';
import type { Discord } from './discord.ts';
import { DiscordError, type ErrorCode } from './errors.ts';
import { isJson, type Json } from './json.ts';

/** Answers a request: with an object or a list, or with nothing (204). `params` are the parts of the path that start with a colon. */
export type Route = (discord: Discord, call: Call, params: Params) => unknown;

export type Params = Readonly<Record<string, string>>;

export const bodyOf = ({ body }: Call): Json => (isJson(body) ? body : {});

/** What a map holds under an id of the path, or the error that there is no such thing. */
export function found<T>(things: ReadonlyMap<string, T>, id: string | undefined, code: ErrorCode): T {
  const thing = things.get(id ?? '');
  if (!thing) throw new DiscordError(code);
  return thing;
}
