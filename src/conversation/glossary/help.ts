import { lay } from './lay.ts';
import type { Subcommand } from './subcommand.ts';
import type { Visit } from './visit.ts';

/** @param all what there is to do, this included. */
export const helpOn = (all: () => readonly Subcommand[]): Subcommand => ({
  name: 'help',
  summary: 'glossary.help',
  run: (visit) => layHelp(visit, all()),
});

/** Lists what can be said after the command. */
async function layHelp(visit: Visit, all: readonly Subcommand[]): Promise<void> {
  const { say, command } = visit.messages;
  await lay(
    visit,
    { flow: 'help', about: {} },
    {
      title: say('glossary.title'),
      sections: [
        { lines: [{ text: say('glossary.help.text', { suggesting: visit.means.settings.suggesting }) }] },
        {
          lines: all.map(({ name, option, summary }) => ({
            mark: 'item',
            lead: command(`/glossary ${name}`) + optionOf(option),
            text: say(summary),
          })),
        },
        { small: say('glossary.help.ask') },
      ],
    },
  );
}

function optionOf(option: Subcommand['option']): string {
  if (option === undefined || option.kind === 'file') return '';
  const name = option.choices === undefined ? option.name.toUpperCase() : option.choices.join('|');
  return option.isRequired ? ` ${name}` : ` [${name}]`;
}
