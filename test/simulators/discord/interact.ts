import { nested } from './component-refusals.ts';
import type { Discord } from './discord.ts';
import { type Json, objectsIn } from './json.ts';
import { channelJson, memberJson, messageJson, ownersOf, PERMISSIONS, userJson } from './wire.ts';
import type { Channel, Interaction, Message, User } from './world.ts';

export interface Commanded {
  /** With those of subcommands: "team settings". */
  readonly name: string;
  readonly options?: Readonly<Record<string, string | number | boolean>>;
  readonly user: User;
  readonly channel: Channel;
}

const KINDS = { command: 2, component: 3, autocomplete: 4 };
const CHAT_INPUT = 1;
const MESSAGE_COMMAND = 3;
const SUBCOMMANDS: readonly unknown[] = [1, 2];
const CONTEXTS = { guild: 0, direct: 1, private: 2 };
const BUTTON = 2;

/** Somebody gives a slash command. Only those that are registered, with the options they have, can be given. */
export function command(discord: Discord, commanded: Commanded): Interaction {
  return interact(discord, 'command', commanded, commandData(discord, commanded, undefined));
}

/** Somebody types into an option: the bot is asked for choices. */
export function autocomplete(discord: Discord, commanded: Commanded, focused: string): Interaction {
  return interact(discord, 'autocomplete', commanded, commandData(discord, commanded, focused));
}

/** Somebody picks a command from the menu of a message. */
export function messageCommand(discord: Discord, name: string, user: User, target: Message): Interaction {
  const known = registered(discord, target.channel, name, MESSAGE_COMMAND);
  const data = {
    id: known.id,
    name,
    type: MESSAGE_COMMAND,
    target_id: target.id,
    resolved: { messages: { [target.id]: messageJson(target) } },
  };
  return interact(discord, 'command', { user, channel: target.channel }, data);
}

/** Somebody presses a button, or chooses values of a select, of a message that they see. */
export function press(
  discord: Discord,
  message: Message,
  customId: string,
  user: User,
  values?: readonly string[],
): Interaction {
  const component = message.components.flatMap(nested).find(({ custom_id }) => custom_id === customId);
  if (!component || component.disabled === true) throw new Error(`There is no ${customId} to press`);
  if (message.deleted) throw new Error('The message is gone');
  if (message.readBy && message.readBy !== user) throw new Error(`${user.name} does not see the message`);
  if ((component.type === BUTTON) !== (values === undefined))
    throw new Error(`${customId} takes values, or is a button`);
  const offered = objectsIn(component.options).map(({ value }) => value);
  const stranger = values?.find((value) => !offered.includes(value));
  if (stranger !== undefined) throw new Error(`${customId} does not offer ${stranger}`);
  const data = { custom_id: customId, component_type: component.type, ...(values ? { values } : {}) };
  return interact(discord, 'component', { user, channel: message.channel, source: message }, data);
}

function interact(
  discord: Discord,
  kind: Interaction['kind'],
  { user, channel, source }: Pick<Interaction, 'user' | 'channel'> & { readonly source?: Message },
  data: Json,
): Interaction {
  const interaction = discord.world.addInteraction({ kind, user, channel, ...(source ? { source } : {}) });
  const payload = {
    id: interaction.id,
    token: interaction.token,
    application_id: discord.world.bot.id,
    type: KINDS[kind],
    version: 1,
    data,
    channel_id: channel.id,
    channel: { ...channelJson(channel), permissions: PERMISSIONS },
    locale: 'en-US',
    app_permissions: PERMISSIONS,
    entitlements: [],
    attachment_size_limit: 10_485_760,
    context: contextOf(channel),
    authorizing_integration_owners: ownersOf(interaction),
    ...(source ? { message: messageJson(source) } : {}),
    ...whoIn(channel, user),
  };
  const session = discord.gateway.latest;
  // An interaction goes to one connection; where there is none Discord tells the person that the app didn't respond.
  if (session) discord.gateway.dispatchTo(session, 'INTERACTION_CREATE', payload);
  return interaction;
}

const contextOf = ({ kind, guild }: Channel): number =>
  guild ? CONTEXTS.guild : kind === 'direct' ? CONTEXTS.direct : CONTEXTS.private;

/** In a guild it is a member that interacts, elsewhere a user. */
function whoIn({ guild }: Channel, user: User): Json {
  if (!guild) return { user: userJson(user) };
  return {
    guild_id: guild.id,
    guild: { id: guild.id, locale: 'en-US', features: [] },
    guild_locale: 'en-US',
    member: { ...memberJson(), user: userJson(user), permissions: PERMISSIONS },
  };
}

function registered({ world }: Discord, channel: Channel, name: string, type: number): Json {
  const here = channel.guild ? (world.guildCommands.get(channel.guild.id) ?? []) : [];
  const known = [...here, ...world.commands].find(
    (candidate) => candidate.name === name && candidate.type === type,
  );
  if (!known) throw new Error(`No command ${name} is registered`);
  const contexts = known.contexts;
  if (Array.isArray(contexts) && !contexts.includes(contextOf(channel))) {
    throw new Error(`The command ${name} is not offered here`);
  }
  return known;
}

function commandData(
  discord: Discord,
  { name, options = {}, channel }: Commanded,
  focused: string | undefined,
): Json {
  const [root = '', ...path] = name.split(' ');
  const known = registered(discord, channel, root, CHAT_INPUT);
  return { id: known.id, name: root, type: CHAT_INPUT, ...optionsOf(known, path, options, focused) };
}

/** Follows the names of subcommands, and gives the options of the last. */
function optionsOf(known: Json, path: readonly string[], given: Json, focused: string | undefined): Json {
  const defined = objectsIn(known.options);
  const [next, ...rest] = path;
  if (next !== undefined) {
    const inner = defined.find(({ name, type }) => name === next && SUBCOMMANDS.includes(type));
    if (!inner) throw new Error(`${known.name} has no ${next}`);
    return { options: [{ name: next, type: inner.type, ...optionsOf(inner, rest, given, focused) }] };
  }
  const stranger = Object.keys(given).find((name) => !defined.some((option) => option.name === name));
  const missing = defined.find(({ name, required }) => required === true && !(String(name) in given));
  if (stranger !== undefined) throw new Error(`${known.name} has no option ${stranger}`);
  if (missing && focused === undefined) throw new Error(`${known.name} wants its option ${missing.name}`);
  if (
    focused !== undefined &&
    !defined.some(({ name, autocomplete }) => name === focused && autocomplete === true)
  ) {
    throw new Error(`${known.name} completes no option ${focused}`);
  }
  const named = defined.filter(({ name }) => String(name) in given);
  return {
    options: named.map(({ name, type }) => ({
      name,
      type,
      value: given[String(name)],
      ...(name === focused ? { focused: true } : {}),
    })),
  };
}
