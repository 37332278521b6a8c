import { normalize } from '../lookup/normalize.ts';

const QUIET = new Set([
  'mute',
  'be quiet',
  'stay quiet',
  'quiet',
  'stop answering',
  'shut up',
  'hush',
  'not now',
]);
const SPEAK = new Set(['unmute', 'speak', 'speak up', 'you can speak', 'start answering', 'be helpful']);

export type ChannelOrder = 'mute' | 'unmute';

/** Whether a text that was addressed to the bot tells it to speak in the channel only when it is asked, or unasked again. */
export function channelOrder(text: string): ChannelOrder | undefined {
  const order = normalize(text).replace(/ (?:please|here|in this channel|now)$/, '');
  if (QUIET.has(order)) return 'mute';
  return SPEAK.has(order) ? 'unmute' : undefined;
}
