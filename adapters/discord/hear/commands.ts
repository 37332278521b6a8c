import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandStringOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
  type User,
} from 'discord.js';
import type { Command, GlossaryRequest } from '../../../src/conversation/events.ts';
import type { Subcommand, SubcommandOption } from '../../../src/conversation/glossary/subcommand.ts';
import { SUBCOMMANDS } from '../../../src/conversation/glossary/subcommands.ts';
import type { Messages } from '../../../src/messages/messages.ts';

/** Discord takes no longer choice from an autocompletion, and so no longer term. */
export const LONGEST_TERM = 100;

const TERMS = ['first', 'second', 'third', 'fourth'] as const;

/** A message's command: it stands in the menu of every message. */
export const EXPLAIN = 'Explain terms';

/** The commands, as Discord is told of them. */
export function commandsOf({ say }: Pick<Messages, 'say'>): RESTPostAPIApplicationCommandsJSONBody[] {
  /** A glossary is a server's own. */
  const inServers = {
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  };
  /** Also where the bot isn't, for who added it for themselves. */
  const everywhere = {
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
  };
  const slash = { type: ApplicationCommandType.ChatInput } as const;
  const term = (name: string, description: string, required: boolean): APIApplicationCommandStringOption => ({
    type: ApplicationCommandOptionType.String,
    name,
    description,
    required,
    autocomplete: true,
    max_length: LONGEST_TERM,
  });
  const audience: APIApplicationCommandBasicOption[] = [
    { type: ApplicationCommandOptionType.Boolean, name: 'hide', description: say('command.hide') },
    { type: ApplicationCommandOptionType.User, name: 'mention', description: say('command.mention') },
  ];
  return [
    {
      ...slash,
      name: 'define',
      description: say('command.define'),
      options: [term('term', say('command.define.term'), true), ...audience],
      ...everywhere,
    },
    {
      ...slash,
      name: 'difference',
      description: say('command.difference'),
      options: [
        ...TERMS.map((name, index) => {
          const required = index < 2;
          return term(name, say(required ? 'command.difference.term' : 'command.difference.more'), required);
        }),
        ...audience,
      ],
      ...everywhere,
    },
    {
      ...slash,
      name: 'glossary',
      description: say('glossary.command'),
      options: [
        { type: ApplicationCommandOptionType.Subcommand, name: MENU, description: say('glossary.menu') },
        ...SUBCOMMANDS.map((each) => subcommandOption(each, { say })),
      ],
      ...inServers,
    },
    { type: ApplicationCommandType.Message, name: EXPLAIN, ...everywhere },
  ];
}

/** Discord has no command without one of its subcommands. */
const MENU = 'menu';

function subcommandOption(
  { name, summary, option }: Subcommand,
  { say }: Pick<Messages, 'say'>,
): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name,
    description: say(summary),
    ...(option && { options: [optionOf(option, say(option.summary))] }),
  };
}

function optionOf(
  { name, kind, choices, isRequired }: SubcommandOption,
  description: string,
): APIApplicationCommandBasicOption {
  const common = { name, description, required: isRequired };
  if (kind === 'file') return { ...common, type: ApplicationCommandOptionType.Attachment, required: true };
  const text = { ...common, type: ApplicationCommandOptionType.String } as const;
  if (kind === 'choice')
    return { ...text, choices: (choices ?? []).map((choice) => ({ name: choice, value: choice })) };
  return { ...text, max_length: LONGEST_TERM, ...(kind === 'term' && { autocomplete: true }) };
}

/** What a command asks; nothing where it is none of those above. */
export function askedBy({ commandName, options }: ChatInputCommandInteraction): Command['asked'] | undefined {
  if (commandName === 'define') return { kind: 'define', text: options.getString('term', true) };
  if (commandName === 'glossary') return glossaryRequest(options);
  if (commandName !== 'difference') return undefined;
  const terms = TERMS.map((name) => options.getString(name)).filter((term) => term !== null);
  return { kind: 'difference', terms };
}

/** Who is to read the answer, where the options say so, and whom it is pointed out to. Bots aren't. */
export function audienceOf({
  options,
}: ChatInputCommandInteraction): Pick<Command, 'audience'> & { readonly toward?: string | undefined } {
  const hide = options.getBoolean('hide');
  if (hide === true) return { audience: 'asker' };
  const person: User | null = options.getUser('mention');
  const toward = person === null || person.bot ? undefined : person.id;
  return { audience: hide === false || toward !== undefined ? 'all' : undefined, toward };
}

function glossaryRequest(options: ChatInputCommandInteraction['options']): GlossaryRequest {
  const name = options.getSubcommand();
  const option = SUBCOMMANDS.find((each) => each.name === name)?.option;
  if (option?.kind !== 'file') {
    const text = option === undefined ? '' : (options.getString(option.name) ?? '');
    return { kind: 'glossary', name: name === MENU ? '' : name, text };
  }
  const attachment = options.getAttachment(option.name);
  if (attachment === null) return { kind: 'glossary', name, text: '' };
  const { name: file, size, url: reference } = attachment;
  return { kind: 'glossary', name, text: '', file: { name: file, size, reference } };
}
