import {
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command } from '../../../src/conversation/events.ts';
import type { Messages } from '../../../src/messages/messages.ts';

/** Discord takes no longer choice from an autocompletion, and so no longer term. */
export const LONGEST_TERM = 100;

const TERMS = ['first', 'second', 'third', 'fourth'] as const;

/** The slash commands, as Discord is told of them. */
export function commandsOf({ say }: Messages): RESTPostAPIChatInputApplicationCommandsJSONBody[] {
  const everywhere = {
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  };
  const term = (name: string, description: string, required: boolean): APIApplicationCommandStringOption => ({
    type: ApplicationCommandOptionType.String,
    name,
    description,
    required,
    autocomplete: true,
    max_length: LONGEST_TERM,
  });
  return [
    {
      name: 'define',
      description: say('command.define'),
      options: [term('term', say('command.define.term'), true)],
      ...everywhere,
    },
    {
      name: 'difference',
      description: say('command.difference'),
      options: TERMS.map((name, index) => {
        const required = index < 2;
        return term(name, say(required ? 'command.difference.term' : 'command.difference.more'), required);
      }),
      ...everywhere,
    },
  ];
}

/** What a command asks; nothing where it is none of those above. */
export function askedBy({ commandName, options }: ChatInputCommandInteraction): Command['asked'] | undefined {
  if (commandName === 'define') return { kind: 'define', text: options.getString('term', true) };
  if (commandName !== 'difference') return undefined;
  const terms = TERMS.map((name) => options.getString(name)).filter((term) => term !== null);
  return { kind: 'difference', terms };
}
