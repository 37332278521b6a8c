import { composed, recompose, refuse } from './compose-message.ts';
import { type Discord, remove, tell } from './discord.ts';
import { DiscordError, invalidBody } from './errors.ts';
import { isJson, type Json, numberOf } from './json.ts';
import { withFiles } from './message-routes.ts';
import { refusalsOf } from './refusals.ts';
import { bodyOf, found, type Params, type Route } from './route.ts';
import { messageJson } from './wire.ts';
import type { Attachment, Interaction, Message } from './world.ts';

const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;
/** The follow-ups that an app gets which only the person installed. */
const MOST_FOLLOW_UPS = 5;
const RESPONSE = { message: 4, deferred: 5, deferredUpdate: 6, update: 7 };
/** Which types of response each kind of interaction takes. */
const FITTING = {
  command: [4, 5, 9],
  autocomplete: [8],
  component: [4, 5, 6, 7, 9],
  modal: [4, 5, 6, 7],
};
const TYPES = { command: 2, component: 3, autocomplete: 4, modal: 5 };

export const interactionRoutes = {
  'POST /interactions/:interaction/:token/callback': (discord, call, params) => {
    const interaction = found(discord.world.interactions, params.interaction, 10062);
    const took = performance.now() - interaction.startedAt;
    if (interaction.token !== params.token) throw new DiscordError(10062);
    if (interaction.response) throw new DiscordError(40060);
    if (took > discord.settings.responseDeadline) throw new DiscordError(10062);
    const body = bodyOf(call);
    const type = numberOf(body.type);
    const data = isJson(body.data) ? withFiles(body.data, call.files.length) : {};
    refuse([
      ...refusalsOf(isJson(body.data) ? { ...body, data } : body, 'interaction-response'),
      ...(FITTING[interaction.kind].includes(type)
        ? []
        : [`type: ${type} is no response to this interaction`]),
    ]);
    const message = respond(discord, interaction, type, data, call.files);
    interaction.response = { type, data, took };
    if (message) interaction.message = message;
    return call.query.get('with_response') === 'true' ? withResponse(interaction, type) : undefined;
  },

  'POST /webhooks/:application/:token': (discord, call, params) => {
    const interaction = answered(discord, params);
    const body = bodyOf(call);
    refuse(refusalsOf(withFiles(body, call.files.length), 'webhook'));
    if (interaction.message && interaction.message.flags & LOADING) {
      // The first follow-up to a deferred response takes its place.
      return fill(discord, interaction.message, body, call.files);
    }
    if (interaction.userInstalled && interaction.followUps.length >= MOST_FOLLOW_UPS)
      throw new DiscordError(40094);
    const message = post(discord, interaction, body, call.files);
    interaction.followUps.push(message);
    return messageJson(message);
  },

  'GET /webhooks/:application/:token/messages/:message': (discord, _, params) =>
    messageJson(messageOf(answered(discord, params), params)),

  'PATCH /webhooks/:application/:token/messages/:message': (discord, call, params) =>
    fill(discord, messageOf(answered(discord, params), params), bodyOf(call), call.files),

  'DELETE /webhooks/:application/:token/messages/:message': (discord, _, params) => {
    remove(discord, [messageOf(answered(discord, params), params)]);
  },
} satisfies Record<string, Route>;

/** Does what a response says. @returns the message it brought, or changed */
function respond(
  discord: Discord,
  interaction: Interaction,
  type: number,
  data: Json,
  files: readonly Attachment[],
): Message | undefined {
  const { source } = interaction;
  switch (type) {
    case RESPONSE.message:
      return post(discord, interaction, data, files);
    case RESPONSE.deferred:
      return post(discord, interaction, { flags: numberOf(data.flags) & EPHEMERAL }, [], LOADING);
    case RESPONSE.update:
      if (source) fill(discord, source, data, files);
      return source;
    case RESPONSE.deferredUpdate:
      return source;
    default:
      return;
  }
}

function post(
  discord: Discord,
  interaction: Interaction,
  body: Json,
  files: readonly Attachment[],
  more = 0,
): Message {
  const ephemeral = (numberOf(body.flags) & EPHEMERAL) !== 0;
  const content = composed(discord.world, body, files);
  const message = discord.world.addMessage({
    ...content,
    flags: (content.flags ?? 0) | more | (ephemeral ? EPHEMERAL : 0),
    type: interaction.kind === 'command' && !interaction.message ? 20 : 19,
    channel: interaction.channel,
    author: discord.world.bot,
    interaction,
    ...(ephemeral ? { readBy: interaction.user } : {}),
    ...(interaction.source && !interaction.source.readBy ? { reference: interaction.source } : {}),
  });
  tell(discord, 'MESSAGE_CREATE', message);
  return message;
}

function fill(discord: Discord, message: Message, body: Json, files: readonly Attachment[]): Json {
  if (message.deleted) throw new DiscordError(10008);
  recompose(message, body, files);
  // What was only announced isn't edited by being told at last.
  if (message.flags & LOADING) message.flags &= ~LOADING;
  else message.editedAt = Date.now();
  tell(discord, 'MESSAGE_UPDATE', message);
  return messageJson(message);
}

/** The interaction of a token, once it got its first response: until then there is no webhook. */
function answered({ world }: Discord, { application, token }: Params): Interaction {
  const interaction = [...world.interactions.values()].find((known) => known.token === token);
  if (application !== world.bot.id || !interaction?.response) throw new DiscordError(10015);
  if (interaction.expired) throw new DiscordError(50027);
  return interaction;
}

function messageOf({ message: original, followUps }: Interaction, { message: id }: Params): Message {
  const message = id === '@original' ? original : [original, ...followUps].find((known) => known?.id === id);
  if (!message || message.deleted) throw new DiscordError(10008);
  return message;
}

function withResponse({ id, kind, message, channel }: Interaction, type: number): Json {
  if (type === RESPONSE.message && !message) throw invalidBody(['data: no message']);
  const about = message
    ? {
        response_message_id: message.id,
        response_message_loading: (message.flags & LOADING) !== 0,
        response_message_ephemeral: (message.flags & EPHEMERAL) !== 0,
      }
    : {};
  return {
    interaction: { id, type: TYPES[kind], channel_id: channel.id, ...about },
    resource: { type, ...(message ? { message: messageJson(message) } : {}) },
  };
}
