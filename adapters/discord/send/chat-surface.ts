import type { Message, MessageCreateOptions, OmitPartialGroupDMChannel } from 'discord.js';
import type { ChatSurface } from '../../../src/conversation/surfaces.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import type { Pictures } from '../../pictures.ts';
import { notice } from '../render/render.ts';
import { answerBody } from './answer-body.ts';
import type { FetchFile } from './fetch-file.ts';
import { messageOptions } from './message-options.ts';
import type { Send } from './sender.ts';

/** What answers are sent by, and in which words. */
export interface Means {
  readonly send: Send;
  readonly messages: Messages;
  readonly fetchFile: FetchFile;
  /** What draws answers; without it, none is shown as a picture. */
  readonly pictures?: Pictures | undefined;
}

/** The means to answer a message: a reply to it, where it stands. */
export function chatSurface(
  message: OmitPartialGroupDMChannel<Message>,
  { send, pictures }: Pick<Means, 'send' | 'pictures'>,
): ChatSurface {
  const channel = message.channelId;
  const reply = (what: string, body: MessageCreateOptions) =>
    send({ what, channel, repeatable: true }, () =>
      message.reply({ ...body, nonce: nonceOf(message, what), enforceNonce: true }),
    );
  return {
    async post(post) {
      const sent = await reply('answer', await answerBody(post, pictures, { mayAttach: mayAttach(message) }));
      return sent.outcome === 'sent' ? { outcome: 'sent', id: sent.value.id } : sent;
    },
    async update(id, post) {
      const body = await answerBody(post, pictures, { mayAttach: mayAttach(message) });
      await send({ what: 'update', channel, repeatable: true }, () =>
        message.channel.messages.edit(id, body),
      );
    },
    remove: removal(message, send),
    async say(text) {
      await reply('notice', messageOptions(notice(text)));
    },
  };
}

/** Whether the bot may send files where a message stands. */
const mayAttach = ({ guild, channelId }: Pick<Message, 'guild' | 'channelId'>): boolean =>
  guild === null || guild.members.me?.permissionsIn(channelId).has('AttachFiles') === true;

/** Takes back messages of the bot's in the channel of a message, which may itself be gone. */
export const removal =
  ({ channel }: Pick<OmitPartialGroupDMChannel<Message>, 'channel'>, send: Send): ChatSurface['remove'] =>
  async (id) => {
    await send({ what: 'removal', channel: channel.id, repeatable: true }, () => channel.messages.delete(id));
  };

/**
 * What a repeated request shares with the first, so that Discord posts once: the message, the version of it that is answered,
 * and what is said. At most 25 characters.
 */
const nonceOf = ({ id, editedTimestamp }: Message, what: string): string =>
  `${BigInt(id).toString(36)}.${(editedTimestamp ?? 0).toString(36)}.${what[0]}`;
