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
import { named, namesOf } from './in-languages.ts';

/** Discord takes no longer choice from an autocompletion, and so no longer term. */
export const LONGEST_TERM = 100;

const TERMS = ['first', 'second', 'third', 'fourth'] as const;

/** A message's command: it stands in the menu of every message. */
export const EXPLAIN = 'Explain terms';

/** The commands, as Discord is told of them. */
export function commandsOf(): RESTPostAPIApplicationCommandsJSONBody[] {
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
  const audience: APIApplicationCommandBasicOption[] = [
    { type: ApplicationCommandOptionType.Boolean, ...named('hide', 'command.hide') },
    { type: ApplicationCommandOptionType.User, ...named('mention', 'command.mention') },
  ];
  return [
    {
      ...slash,
      ...named('define', 'command.define'),
      options: [termOption('term', 'command.define.term', true), ...audience],
      ...everywhere,
    },
    {
      ...slash,
      ...named('difference', 'command.difference'),
      options: [
        ...TERMS.map((name, index) =>
          index < 2
            ? termOption(name, 'command.difference.term', true)
            : termOption(name, 'command.difference.more', false),
        ),
        ...audience,
      ],
      ...everywhere,
    },
    {
      ...slash,
      ...named('glossary', 'glossary.command'),
      options: [
        { type: ApplicationCommandOptionType.Subcommand, ...named(MENU, 'glossary.menu') },
        ...SUBCOMMANDS.map(subcommandOption),
      ],
      ...inServers,
    },
    { type: ApplicationCommandType.Message, name: EXPLAIN, ...namesOf(EXPLAIN), ...everywhere },
  ];
}

/** Discord has no command without one of its subcommands. */
const MENU = 'menu';

const termOption = (
  name: string,
  summary: Subcommand['summary'],
  required: boolean,
): APIApplicationCommandStringOption => ({
  type: ApplicationCommandOptionType.String,
  ...named(name, summary),
  required,
  autocomplete: true,
  max_length: LONGEST_TERM,
});

const subcommandOption = ({ name, summary, option }: Subcommand): APIApplicationCommandSubcommandOption => ({
  type: ApplicationCommandOptionType.Subcommand,
  ...named(name, summary),
  ...(option && { options: [optionOf(option)] }),
});

function optionOf({
  name,
  summary,
  kind,
  choices,
  isRequired,
}: SubcommandOption): APIApplicationCommandBasicOption {
  const common = { ...named(name, summary), required: isRequired };
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
