import { refuse } from './compose-message.ts';
import type { Discord } from './discord.ts';
import { DiscordError } from './errors.ts';
import { type Json, objectsIn } from './json.ts';
import { visible } from './message-routes.ts';
import { refusalsOf } from './refusals.ts';
import { found, type Params, type Route } from './route.ts';
import { snowflake } from './snowflake.ts';
import { channelJson, guildJson, memberJson, userJson } from './wire.ts';
import type { Channel } from './world.ts';

export const applicationRoutes = {
  'GET /users/@me': ({ world }) => userJson(world.bot),
  'GET /users/:user': ({ world }, _, { user }) => userJson(found(world.users, user, 10013)),
  'GET /users/@me/guilds': ({ world, settings }) =>
    [...world.guilds.values()]
      .filter(({ withBot }) => withBot)
      .map(({ id, name }) => ({
        id,
        name,
        icon: null,
        owner: false,
        permissions: settings.permissions,
        features: [],
      })),
  'POST /users/@me/channels': ({ world }, { body }) => {
    const [{ recipient_id } = {}] = objectsIn([body]);
    return channelJson(directWith(world, String(recipient_id)));
  },
  'GET /applications/@me': (discord) => applicationJson(discord),
  'GET /oauth2/applications/@me': (discord) => applicationJson(discord),
  'GET /channels/:channel': (discord, _, params) => channelJson(visible(discord, params)),
  'GET /guilds/:guild': ({ world, settings }, _, params) => {
    const guild = found(world.guilds, params.guild, 10004);
    if (!guild.withBot) throw new DiscordError(50001);
    return guildJson(world, guild, settings.permissions);
  },
  'GET /guilds/:guild/members/:member': ({ world }, _, params) => {
    const guild = found(world.guilds, params.guild, 10004);
    const user = guild.members.find(({ id }) => id === params.member);
    if (!user) throw new DiscordError(10007);
    return { ...memberJson(), user: userJson(user) };
  },
  'GET /applications/:application/commands': (discord, _, params) => {
    ownApplication(discord, params);
    return discord.world.commands;
  },
  'PUT /applications/:application/commands': (discord, { body }, params) => {
    discord.world.commands = registered(discord, body, params);
    return discord.world.commands;
  },
  'PUT /applications/:application/guilds/:guild/commands': (discord, { body }, params) => {
    const guild = found(discord.world.guilds, params.guild, 10004);
    if (!guild.withBot) throw new DiscordError(50001);
    const commands = registered(discord, body, params).map((command) => ({ ...command, guild_id: guild.id }));
    discord.world.guildCommands.set(guild.id, commands);
    return commands;
  },
} satisfies Record<string, Route>;

function ownApplication({ world }: Discord, { application }: Params): void {
  if (application !== world.bot.id) throw new DiscordError(50001);
}

/** Takes all commands in place of those before. */
function registered(discord: Discord, body: unknown, params: Params): Json[] {
  ownApplication(discord, params);
  refuse(refusalsOf(body, 'commands'));
  const application_id = discord.world.bot.id;
  return objectsIn(body).map((command) => ({
    type: 1,
    default_member_permissions: null,
    nsfw: false,
    dm_permission: true,
    name_localizations: null,
    description_localizations: null,
    description: '',
    ...command,
    ...('options' in command && { options: objectsIn(command.options).map(told) }),
    id: snowflake(),
    version: snowflake(),
    application_id,
  }));
}

/** An option as Discord tells of it: what says nothing is left out. */
const told = (option: Json): Json => ({
  name_localizations: null,
  description_localizations: null,
  ...Object.fromEntries(Object.entries(option).filter(([, value]) => value !== false)),
  ...('options' in option && { options: objectsIn(option.options).map(told) }),
});

/** The conversation of the bot with a person, which is there as soon as one of them opens it. */
export function directWith(world: Discord['world'], id: string): Channel {
  const user = found(world.users, id, 10013);
  const known = [...world.channels.values()].find(
    ({ kind, recipients }) => kind === 'direct' && recipients.includes(user),
  );
  return known ?? world.addChannel({ name: user.name, kind: 'direct', recipients: [user], access: 'write' });
}

function applicationJson({ world, settings }: Discord): Json {
  return {
    id: world.bot.id,
    name: world.bot.name,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    summary: '',
    verify_key: '0'.repeat(64),
    flags: settings.messageContent ? 1 << 19 : 0,
    team: null,
    integration_types_config: { '0': {}, '1': {} },
    interactions_endpoint_url: null,
    ...settings.application,
  };
}
