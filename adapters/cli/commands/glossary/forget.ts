import { forget as forgetPerson } from '../../../../src/team/forget.ts';
import { confirm } from '../../confirm.ts';
import { prose } from '../../help.ts';
import { example, type Register } from './command.ts';
import { conclude } from './conclude.ts';
import { mustBeKept, personFrom, say } from './place.ts';

interface Options {
  readonly name?: string;
  readonly yes?: boolean;
}

/** Makes a person nobody. */
export const forget: Register = (parent, acting) =>
  void parent
    .command('forget')
    .description('make a person nobody: what they wrote stays, without the name; all else of them goes')
    .argument('<person>', 'such as slack:U024BE7LH')
    .option(
      '--called <name>',
      'the name under which the person contributed, which is taken out of the entries',
    )
    .option('-y, --yes', 'without asking')
    .addHelpText(
      'after',
      prose(
        'In this glossary: votes, roles, blocks, notices, and the wish to be told go; suggestions, versions and requests lose their author. It can’t be undone. Backups made before still have the name.',
      ),
    )
    .addHelpText('after', example('forget slack:U024BE7LH --called "Ada Lovelace"'))
    .action(
      acting(async (place, { called, yes }: Options & { readonly called?: string }, who: string) => {
        mustBeKept(place);
        const person = personFrom(who);
        if (
          !(await confirm(
            place.setting.streams,
            `Forget ${person} in the glossary of ${place.workspace}?`,
            yes,
          ))
        )
          return say(place, 'Nobody was forgotten.');
        const result = await forgetPerson(place.team, place.deed(), { person, name: called });
        conclude(place, result, ({ entries }) => {
          say(place, `${person} is forgotten.`);
          if (entries.length > 0) say(place, `The name was taken out of ${place.messages.list(entries)}.`);
        });
      }),
    );
