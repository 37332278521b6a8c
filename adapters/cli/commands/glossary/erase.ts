import { erase as eraseWorkspace } from '../../../../src/team/erase.ts';
import { confirm } from '../../confirm.ts';
import { prose } from '../../help.ts';
import { example, type Register } from './command.ts';
import { conclude } from './conclude.ts';
import { mustBeKept, say } from './place.ts';

/** Erases a workspace with all that is kept of it. */
export const erase: Register = (parent, acting) =>
  void parent
    .command('erase')
    .description('erase all that is kept of a workspace, with its glossary; for the operator')
    .option('-y, --yes', 'without asking')
    .addHelpText(
      'after',
      prose(
        'A glossary that another workspace uses as well stays until that is erased, too. It can’t be undone: “differentia backup” before.',
      ),
    )
    .addHelpText('after', example('erase --workspace slack:T024BE7LD'))
    .action(
      acting(async (place, { yes }: { readonly yes?: boolean }) => {
        mustBeKept(place);
        const { team, workspace } = place;
        const deed = place.deed();
        // Nobody is asked who may not.
        const isSure =
          !deed.actor.isOperator ||
          (await confirm(place.setting.streams, `Erase ${workspace} and its glossary for good?`, yes));
        if (!isSure) return say(place, 'Nothing was erased.');
        conclude(place, await eraseWorkspace(team, deed, workspace), () =>
          say(place, `${workspace} is erased.`),
        );
      }),
    );
