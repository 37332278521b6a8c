/** Who is who in the simulated workspace. None of these is a secret of anybody. */
export const TEAM = 'T024BE7LD';
export const TEAM_DOMAIN = 'acme';
/** The organisation on the other side of a Slack Connect channel. */
export const OTHER_TEAM = 'T0OTHERCO';
export const APP = 'A0KRD7HC3';
export const BOT = 'B0LAN2Q65';
export const BOT_USER = 'U0LAN0Z89';
export const BOT_NAME = 'differentia';
/** A person, and a channel, for where it doesn't matter which. */
export const ALICE = 'U061F7AUR';
export const GENERAL = 'C024BE91L';
/** The direct messages of Alice and the bot. */
export const DIRECT = 'D024BE91L';

export const BOT_TOKEN = 'xoxb-simulated';
export const APP_TOKEN = 'xapp-simulated';
export const SIGNING_SECRET = 'simulated-signing-secret';
/** The old way to verify requests, which payloads still carry. */
export const VERIFICATION_TOKEN = 'simulated-verification';
