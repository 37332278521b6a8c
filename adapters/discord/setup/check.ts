import { type APIApplicationCommand, ApplicationFlags, ApplicationIntegrationType, Routes } from 'discord.js';
import type { DiscordSettings } from '../../settings/discord-settings.ts';
import { compareCommands } from '../connect/compare-commands.ts';
import { wrongToken } from '../connect/refusal.ts';
import { WITH_LANGUAGES } from '../connect/register-commands.ts';
import { commandsOf } from '../hear/commands.ts';
import { PATH } from '../interactions/endpoint.ts';
import { type Application, type Ask, askDiscord, askForApplication, type Told } from './ask-discord.ts';
import { checkServers } from './check-servers.ts';
import { type Finding, right, unknown, wrong } from './finding.ts';

/** What is there and what is missing in the application that the token is of. Calls Discord; changes nothing. */
export async function checkConfiguration(settings: DiscordSettings): Promise<readonly Finding[]> {
  const ask = askDiscord(settings);
  const application = await askForApplication(ask);
  if (application.kind !== 'told') return [untold(application)];
  const { value } = application;
  return [
    right(`DISCORD_TOKEN is accepted: it is of the application ${value.name} (${value.id}).`),
    ...checkPortal(value, settings),
    await checkCommands(value, ask),
    ...(await checkServers(value.id, ask)),
  ];
}

const untold = (told: Exclude<Told<unknown>, { kind: 'told' }>): Finding =>
  wrong(
    told.kind === 'refused'
      ? wrongToken().message
      : `Discord can’t be asked now (${told.reason}): try again when it can be reached.`,
  );

const READS_ALONG = ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;

/** What is set in the developer portal. */
function checkPortal(application: Application, settings: DiscordSettings): Finding[] {
  const { flags = 0, integration_types_config: types } = application;
  const endpoint = application.interactions_endpoint_url;
  return [
    (flags & READS_ALONG) !== 0
      ? right('The Message Content intent is on: explicit questions for a difference are answered unasked.')
      : unknown(
          'The Message Content intent is off, so questions that nobody asks the bot stay unanswered: if they should be answered, switch it on in the developer portal, under Bot. All else works without it.',
        ),
    ...checkEndpoint(endpoint, settings),
    ...(application.bot_require_code_grant === true
      ? [
          wrong(
            'The bot requires an OAuth2 code grant, so that nobody can add it: switch that off in the developer portal, under Bot.',
          ),
        ]
      : []),
    types && !(ApplicationIntegrationType.UserInstall in types)
      ? unknown(
          'People can’t add the bot for themselves: if they should, tick User Install in the developer portal, under Installation.',
        )
      : right('People can add the bot for themselves.'),
  ];
}

/** What is set in the portal, and here, must fit: with an endpoint, Discord tells of interactions nowhere else. */
function checkEndpoint(endpoint: string | null | undefined, { publicKey }: DiscordSettings): Finding[] {
  if (!endpoint)
    return publicKey === undefined
      ? []
      : [
          wrong(
            `DISCORD_PUBLIC_KEY is set, but Discord sends no interactions over HTTP: enter this bot’s address with ${PATH} at the end as the Interactions Endpoint URL in the developer portal, under General Information, while the bot runs.`,
          ),
        ];
  if (publicKey === undefined)
    return [
      wrong(
        'Interactions go to an Interactions Endpoint URL, so the bot doesn’t hear of commands and buttons: take it out in the developer portal, under General Information, or set DISCORD_PUBLIC_KEY, which stands there too.',
      ),
    ];
  return [
    URL.canParse(endpoint) && new URL(endpoint).pathname === PATH
      ? right(`Interactions come over HTTP, to ${endpoint}.`)
      : wrong(
          `Interactions go to ${endpoint}, but this bot takes them at ${PATH}: mend the Interactions Endpoint URL.`,
        ),
  ];
}

async function checkCommands({ id }: Application, ask: Ask): Promise<Finding> {
  const registered = await ask<APIApplicationCommand[]>(Routes.applicationCommands(id), WITH_LANGUAGES);
  if (registered.kind !== 'told') return untold(registered);
  const { added, changed, removed } = compareCommands(registered.value, commandsOf());
  const lacking = [
    ...(added.length > 0 ? [`not registered: ${added.join(', ')}`] : []),
    ...(changed.length > 0 ? [`registered otherwise: ${changed.join(', ')}`] : []),
    ...(removed.length > 0 ? [`not this bot’s: ${removed.join(', ')}`] : []),
  ];
  return lacking.length === 0
    ? right('The commands are registered as this version has them.')
    : wrong(
        `The commands aren’t registered as this version has them (${lacking.join('; ')}): start the bot, which registers them.`,
      );
}
