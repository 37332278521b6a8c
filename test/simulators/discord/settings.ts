import type { Json } from './json.ts';
import { PERMISSIONS } from './wire.ts';

/** How the simulated Discord, and the application there, are set up. */
export interface Settings {
  readonly token: string;
  /** Whether the application may read messages that aren't to it (MESSAGE_CONTENT). */
  readonly messageContent: boolean;
  /** In milliseconds. */
  readonly heartbeatInterval: number;
  /** How many connections Discord wants of the bot, and how many of them may log in at once, each five seconds. */
  readonly shards: number;
  readonly maxConcurrency: number;
  /** Within how many milliseconds an interaction wants its first response. */
  readonly responseDeadline: number;
  /** What the developer portal has of the application beside that: its endpoint for interactions, where it can be installed. */
  readonly application: Json;
  /** The permissions, as the string of a number, that the bot's role has in every guild. */
  readonly permissions: string;
}

export const USUAL: Settings = {
  token: 'MTA0.Gabcde.a-token_of-the-simulator',
  messageContent: true,
  // Discord has 41,250. The library takes the connection for dead where a heartbeat of its own is due while one that it was asked for isn't
  // acknowledged yet, and it is asked for many here (`Gateway.ask`).
  heartbeatInterval: 3_600_000,
  shards: 1,
  maxConcurrency: 1,
  responseDeadline: 3000,
  application: {},
  permissions: PERMISSIONS,
};
