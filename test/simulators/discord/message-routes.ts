import { composed, recompose, refuse } from './compose-message.ts';
import { type Discord, remove, tell } from './discord.ts';
import { DiscordError, invalidBody } from './errors.ts';
import { isJson, type Json, textOf } from './json.ts';
import { refusalsOf } from './refusals.ts';
import { bodyOf, found, type Params, type Route } from './route.ts';
import { messageJson } from './wire.ts';
import type { Channel, Message } from './world.ts';

/** For how long Discord remembers a nonce: "a few minutes". */
const NONCE_LASTS = 5 * 60_000;

export const messageRoutes = {
  'GET /channels/:channel/messages/:message': (discord, _, params) => messageJson(messageOf(discord, params)),

  'POST /channels/:channel/messages': (discord, call, params) => {
    const channel = writable(discord, params);
    const body = bodyOf(call);
    refuse(refusalsOf(withFiles(body, call.files.length), 'message'));
    const before = sentBefore(discord, body);
    if (before) return messageJson(before);
    const reference = referenceOf(discord, channel, body);
    const { nonce } = body;
    const message = discord.world.addMessage({
      ...composed(discord.world, body, call.files),
      channel,
      author: discord.world.bot,
      ...(reference ? { reference } : {}),
      ...(typeof nonce === 'string' || typeof nonce === 'number' ? { nonce } : {}),
    });
    if (reference && isJson(body.allowed_mentions) && body.allowed_mentions.replied_user === true) {
      message.mentions = [...new Set([...message.mentions, reference.author])];
    }
    tell(discord, 'MESSAGE_CREATE', message);
    return messageJson(message);
  },

  'PATCH /channels/:channel/messages/:message': (discord, call, params) => {
    const message = messageOf(discord, params);
    if (message.author !== discord.world.bot) throw new DiscordError(50005);
    recompose(message, bodyOf(call), call.files);
    message.editedAt = Date.now();
    tell(discord, 'MESSAGE_UPDATE', message);
    return messageJson(message);
  },

  'DELETE /channels/:channel/messages/:message': (discord, _, params) => {
    const message = messageOf(discord, params);
    if (message.author !== discord.world.bot) throw new DiscordError(50013);
    remove(discord, [message]);
  },

  'POST /channels/:channel/typing': (discord, _, params) => {
    writable(discord, params);
  },
} satisfies Record<string, Route>;

/** Files that come along make a message that holds nothing else. */
export const withFiles = (body: Json, files: number): Json =>
  files > 0 && body.attachments === undefined
    ? { ...body, attachments: Array.from({ length: files }, (_, index) => ({ id: String(index) })) }
    : body;

/** A channel that the bot can see, or the error that it can't. */
export function visible({ world }: Discord, { channel }: Params): Channel {
  const there = found(world.channels, channel, 10003);
  if (there.kind === 'private' || (there.guild && !there.guild.withBot)) throw new DiscordError(50001);
  if (there.access === 'none') throw new DiscordError(50001);
  return there;
}

function writable(discord: Discord, params: Params): Channel {
  const channel = visible(discord, params);
  if (channel.access !== 'write') throw new DiscordError(50013);
  return channel;
}

/** Messages that only one person sees are unknown here: they are reached through their interaction alone. */
function messageOf(discord: Discord, params: Params): Message {
  const channel = visible(discord, params);
  const message = found(discord.world.messages, params.message, 10008);
  if (message.channel !== channel || message.deleted || message.readBy) throw new DiscordError(10008);
  return message;
}

function sentBefore({ world }: Discord, { nonce, enforce_nonce }: Json): Message | undefined {
  if (enforce_nonce !== true) return;
  const since = Date.now() - NONCE_LASTS;
  return [...world.messages.values()].find(
    (message) => message.nonce === nonce && message.author === world.bot && message.at >= since,
  );
}

/** The message replied to. One that is gone is an error, unless the body says otherwise. */
function referenceOf({ world }: Discord, channel: Channel, body: Json): Message | undefined {
  if (!isJson(body.message_reference)) return;
  const { message_id, fail_if_not_exists } = body.message_reference;
  const message = world.messages.get(textOf(message_id));
  if (message && !message.deleted && message.channel === channel) {
    if (message.type !== 0 && message.type !== 19 && message.type !== 20) {
      throw invalidBody(['message_reference: Cannot reply to a system message']);
    }
    return message;
  }
  if (fail_if_not_exists === false) return;
  throw invalidBody(['message_reference: Unknown message']);
}
