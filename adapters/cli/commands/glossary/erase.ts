import { ERASURES } from '../../../../src/team/erase-gone.ts';
import { notAllowed } from '../../../../src/team/roles.ts';
import { Failure } from '../../../failure.ts';
import { prose } from '../../help.ts';
import { example, type Register } from './command.ts';
import { conclude } from './conclude.ts';
import { confirm } from './confirm.ts';
import { mustBeKept, OPERATOR, say } from './place.ts';

/** Erases a workspace. */
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
        const { team, workspace } = place;
        const deed = place.deed();
        if (deed.actor.person !== OPERATOR)
          throw new Failure('Only the operator erases a workspace: leave --as out.');
        mustBeKept(place);
        const hindrance = await notAllowed(team.store, deed, 'admin');
        if (hindrance !== undefined) return conclude(place, hindrance, () => {});
        if (!(await confirm(place, `Erase ${workspace} and its glossary for good?`, yes)))
          return say(place, 'Nothing was erased.');
        await team.store.atomically(async ({ glossaries, changes }) => {
          await glossaries.erase(workspace);
          // Processes that hold it in memory let it go.
          await changes.bump(ERASURES);
        });
        conclude(place, { kind: 'erased', workspace } as const, () => say(place, `${workspace} is erased.`));
      }),
    );
