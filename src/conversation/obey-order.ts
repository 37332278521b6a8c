import { type ChannelOrder, channelOrder } from './channel-order.ts';
import { claimOf } from './claim.ts';
import type { Message } from './events.ts';
import type { Means } from './means.ts';
import type { ChatSurface } from './surfaces.ts';

/** What a message orders, where it is one to the bot before others. */
export const orderIn = ({ addressed, direct, text }: Message): ChannelOrder | undefined =>
  addressed && !direct ? channelOrder(text) : undefined;

/** Does what was ordered, once, and says so. */
export async function obeyOrder(
  order: ChannelOrder,
  message: Message,
  surface: ChatSurface,
  { store, resources, settings, now }: Means,
): Promise<void> {
  const { workspace, channel } = message;
  if (!(await store.claims.make(workspace, claimOf(message), now()))) return;
  await store.mutes.set(workspace, channel, order === 'mute', now());
  const { say } = resources.messages;
  if (order === 'mute') await surface.say(say('channel.muted'));
  else await surface.say(say(settings.unasked ? 'channel.unmuted' : 'channel.setQuiet'));
}
