import { nested } from './component-refusals.ts';
import type { Discord } from './discord.ts';
import { isJson, type Json, objectsIn } from './json.ts';
import { channelJson, memberJson, messageJson, ownersOf, PERMISSIONS, userJson } from './wire.ts';
import { type Channel, type Interaction, isOnlyUserInstalled, type Message, type User } from './world.ts';

export interface Commanded {
  /** With those of subcommands: "team settings". */
  readonly name: string;
  /** Of a file its id. */
  readonly options?: Readonly<Record<string, string | number | boolean>>;
  readonly user: User;
  readonly channel: Channel;
}

/** The owner of a server may do everything. */
const ALL = ((1n << 50n) - 1n).toString();
const KINDS = { command: 2, component: 3, autocomplete: 4, modal: 5 };
const MODAL = 9;
const TEXT_INPUT = 4;
const LABEL = 18;
const CHAT_INPUT = 1;
const MESSAGE_COMMAND = 3;
const USER = 6;
const USER_SELECT = 5;
const USER_INSTALL = 1;
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

/** Somebody sends a modal that the app has shown, with what is filled in by the ids of its inputs. */
export function submit(
  discord: Discord,
  { response, user, channel, source }: Interaction,
  values: Readonly<Record<string, string>>,
): Interaction {
  if (response?.type !== MODAL) throw new Error('There is no modal to send');
  const inputs = objectsIn(response.data.components);
  const data = {
    custom_id: response.data.custom_id,
    components: inputs.map((part, index) => ({ id: index + 1, ...filled(part, values) })),
    ...pickedUsers(discord, inputs, values),
  };
  return interact(discord, 'modal', { user, channel, ...(source && { source }) }, data);
}

function filled(part: Json, values: Readonly<Record<string, string>>): Json {
  if (part.type !== LABEL || !isJson(part.component)) return { type: part.type };
  const { type, custom_id, required, max_length, options, value } = part.component;
  const given = values[String(custom_id)] ?? (typeof value === 'string' ? value : undefined);
  if (type === TEXT_INPUT) {
    if (!given && required !== false) throw new Error(`${custom_id} wants a text`);
    if ((given ?? '').length > Number(max_length ?? 4_000)) throw new Error(`${custom_id}: too long`);
    return { type: LABEL, component: { type, id: 100, custom_id, value: given ?? '' } };
  }
  if (type === USER_SELECT) {
    if (!given) throw new Error(`${custom_id} wants somebody`);
    return { type: LABEL, component: { type, id: 102, custom_id, values: [given] } };
  }
  const offered = objectsIn(options);
  const chosen = given ?? offered.find((option) => option.default === true)?.value;
  if (!offered.some(({ value }) => value === chosen)) throw new Error(`${custom_id} does not offer ${given}`);
  return { type: LABEL, component: { type, id: 101, custom_id, values: [chosen] } };
}

/** The people that were picked in a modal. */
function pickedUsers(
  { world }: Discord,
  inputs: readonly Json[],
  values: Readonly<Record<string, string>>,
): Json {
  const picked = inputs.flatMap(({ component }) =>
    isJson(component) && component.type === USER_SELECT
      ? (world.users.get(values[String(component.custom_id)] ?? '') ?? [])
      : [],
  );
  return picked.length === 0 ? {} : { resolved: usersJson(picked) };
}

const usersJson = (users: readonly User[]): Json => ({
  users: Object.fromEntries(users.map((user) => [user.id, userJson(user)])),
});

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
    locale: discord.world.locales.get(user.id) ?? 'en-US',
    app_permissions: PERMISSIONS,
    entitlements: [],
    attachment_size_limit: 10_485_760,
    context: contextOf(channel),
    authorizing_integration_owners: ownersOf(interaction),
    ...(source ? { message: messageJson(source) } : {}),
    ...whoIn(channel, user),
  };
  if (discord.endpoint.url !== undefined) {
    discord.endpoint.send(discord.endpoint.sign(payload)).catch(() => undefined);
    return interaction;
  }
  const session = discord.gateway.latestOf(channel.guild?.id);
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
    member: { ...memberJson(), user: userJson(user), permissions: user === guild.owner ? ALL : PERMISSIONS },
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
  const types = known.integration_types;
  if (isOnlyUserInstalled(channel) && Array.isArray(types) && !types.includes(USER_INSTALL))
    throw new Error(`The command ${name} is offered only where the bot is a member`);
  return known;
}

function commandData(
  discord: Discord,
  { name, options = {}, channel }: Commanded,
  focused: string | undefined,
): Json {
  const [root = '', ...path] = name.split(' ');
  const known = registered(discord, channel, root, CHAT_INPUT);
  return {
    id: known.id,
    name: root,
    type: CHAT_INPUT,
    ...optionsOf(known, path, options, focused),
    ...resolvedFiles(discord, options),
    ...resolvedUsers(discord, known, options),
  };
}

/** The files among the values of options. */
function resolvedFiles({ world }: Discord, options: Json): Json {
  const files = Object.values(options).flatMap((value) => world.files.get(String(value)) ?? []);
  if (files.length === 0) return {};
  const attachments = files.map(({ id, filename, bytes, url }) => [
    id,
    { id, filename, size: bytes.length, url, proxy_url: url },
  ]);
  return { resolved: { attachments: Object.fromEntries(attachments) } };
}

/** The people that options name, by their ids. */
function resolvedUsers({ world }: Discord, known: Json, options: Json): Json {
  const named = objectsIn(known.options)
    .filter(({ type }) => type === USER)
    .flatMap(({ name }) => world.users.get(String(options[String(name)])) ?? []);
  if (named.length === 0) return {};
  return { resolved: usersJson(named) };
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
