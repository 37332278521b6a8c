import { discordRoom } from './discord-room.ts';
import type { Room } from './room.ts';
import { slackRoom } from './slack-room.ts';

/** Wherever people talk to the bot: each platform's real library, driven over the wire. */
export const ROOMS: readonly (readonly [string, () => Promise<Room>])[] = [
  ['Slack over Socket Mode', () => slackRoom('socket')],
  ['Slack over HTTP', () => slackRoom('http')],
  ['Discord', discordRoom],
];
