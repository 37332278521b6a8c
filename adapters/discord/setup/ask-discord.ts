import { type APIApplication, DiscordAPIError, REST, type RouteLike, Routes } from 'discord.js';
import type { DiscordSettings } from '../../settings/discord-settings.ts';
import { reasonOf } from '../fault.ts';

/** What Discord answered, or why it didn't. */
export type Told<T> =
  | { readonly kind: 'told'; readonly value: T }
  /** Discord doesn't know the token. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'unreachable'; readonly reason: string };

/** Reads from Discord, outside any connection. */
export type Ask = <T>(route: RouteLike, query?: URLSearchParams) => Promise<Told<T>>;

const UNAUTHORIZED = 401;
const TIMEOUT = 10_000;

export function askDiscord({ token, apiUrl }: DiscordSettings): Ask {
  const options = {
    version: '10',
    retries: 0,
    timeout: TIMEOUT,
    ...(apiUrl !== undefined && { api: apiUrl }),
  };
  const rest = new REST(options).setToken(token);
  return async <T>(route: RouteLike, query?: URLSearchParams) => {
    try {
      return { kind: 'told', value: (await rest.get(route, query && { query })) as T };
    } catch (error) {
      if (error instanceof DiscordAPIError && error.status === UNAUTHORIZED) return { kind: 'refused' };
      return { kind: 'unreachable', reason: reasonOf(error) };
    }
  };
}

/** The application that the token is of. */
export type Application = Pick<
  APIApplication,
  'id' | 'name' | 'flags' | 'integration_types_config' | 'interactions_endpoint_url'
> & { readonly bot_require_code_grant?: boolean };

export const askForApplication = (ask: Ask): Promise<Told<Application>> => ask(Routes.currentApplication());
