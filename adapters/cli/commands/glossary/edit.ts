import type { Outdated } from '../../../../src/team/outdated.ts';
import { publish } from '../../../../src/team/publish.ts';
import { prose } from '../../help.ts';
import { example, type Register } from './command.ts';
import { conclude } from './conclude.ts';
import { ENTRY_HELP, withChangeOptions } from './entry/entry-options.ts';
import { knownEntry } from './entry/known-entry.ts';
import { type EntryOptions, writeEntry } from './entry/write-entry.ts';
import { sayPublished } from './published.ts';

/** What there is to do where both changed the same. */
const decideIn =
  ({ file, set }: EntryOptions) =>
  ({ number, theirs }: Outdated): string => {
    if (theirs === undefined) return `--base ${number} puts what you want in its place.`;
    if (file === undefined && set.length > 0)
      return `--base ${number} sets it all the same, and nothing else.`;
    return `With --file, --merge and --set FIELD=… both changes are taken, and you say what stands where they conflict; --base ${number} puts all of yours in its place.`;
  };

/** Changes an entry at once, a pack's by laying the team's own over it. */
export const edit: Register = (parent, acting) =>
  void withChangeOptions(
    parent
      .command('edit')
      .description('change an entry; one of a pack’s is changed for this team alone')
      .argument('<entry>', 'its id, or what it is called'),
  )
    .addHelpText('after', prose(ENTRY_HELP))
    .addHelpText(
      'after',
      prose(
        'A file says in its first line which version it was made from, as “show” prints it: what somebody changed since is not overwritten.',
      ),
    )
    .addHelpText(
      'after',
      example(
        'edit k8s --set alias+=kube --reason "As we say it"',
        'show api > api.yaml',
        'edit api --file api.yaml',
      ),
    )
    .action(
      acting.beginning(async (place, options: EntryOptions, name: string) => {
        const { entry, start } = await knownEntry(place, name, options);
        const written = await writeEntry(place, options, start, (draft) =>
          publish(place.team, place.deed(), { ...draft, reason: options.reason }),
        );
        if (written === undefined) return;
        const { result, draft } = written;
        conclude(place, result, (published) => sayPublished(place, published, entry), {
          draft,
          decide: decideIn(options),
        });
      }),
    );
