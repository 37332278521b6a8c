import type { Entry } from '../../../../src/glossary/entry.ts';
import { isRefused } from '../../../../src/messages/refused.ts';
import { type Approval, approve as approveOne } from '../../../../src/team/approve.ts';
import { isSame } from '../../../../src/team/changes.ts';
import type { Outdated } from '../../../../src/team/outdated.ts';
import { readEntry } from '../../../../src/team/read-entry.ts';
import { type Review, review } from '../../../../src/team/review.ts';
import { storedEntry } from '../../../../src/team/stored-entry.ts';
import { Failure } from '../../../failure.ts';
import { prose } from '../../help.ts';
import { example, type Register } from './command.ts';
import { conclude } from './conclude.ts';
import type { Draft } from './entry/draft.ts';
import { FIELDS_HELP, withChangeOptions } from './entry/entry-options.ts';
import { entryText } from './entry/entry-text.ts';
import { type EntryOptions, writeEntry } from './entry/write-entry.ts';
import { type Place, say } from './place.ts';
import { sayAlso } from './published.ts';

/** Publishes what was suggested, as it is or edited. */
export const approve: Register = (parent, acting) =>
  void withChangeOptions(
    parent
      .command('approve')
      .description('publish a suggestion, as it is or edited; its author is told')
      .argument('<id>', 'the suggestion')
      .option('-e, --edit', 'edit it before, in your editor'),
  )
    .addHelpText('after', prose(FIELDS_HELP))
    .addHelpText(
      'after',
      prose(
        'If the entry has moved on since the suggestion was made, nothing is overwritten: you see three versions of what both changed. --merge takes both changes, if no field was changed by both; with --edit or --set you decide.',
      ),
    )
    .addHelpText(
      'after',
      example(
        'approve 7kq2mz',
        'approve 7kq2mz --set definition="Shorter."',
        'approve 7kq2mz --edit --reason "Thanks"',
      ),
    )
    .action(
      acting(async (place, options: EntryOptions, id: string) => {
        const { file, set, edit, base, merge, reason } = options;
        const shown = await review(place.team, place.deed(), id);
        if (isRefused(shown)) return conclude(place, shown, () => {});
        if (file === undefined && set.length === 0 && !edit && !merge)
          return approveAs(place, { id, reason, ...(base !== undefined && { base }) });
        await approveEdited(place, shown.review, options);
      }),
    );

async function approveEdited(place: Place, { suggestion, outdated }: Review, options: EntryOptions) {
  const { id, entry, base, to } = suggestion;
  const { reason } = options;
  const suggested = storedEntry(to);
  if (suggested === undefined)
    throw new Failure('There is no entry in this suggestion that could be edited: approve it as it is.');
  // What both changed together, where an editor has to look at it; else each field that is set goes over the suggestion.
  const merged = options.edit || options.merge ? outdated?.merge?.entry : undefined;
  const from = merged ?? suggested;
  const number = merged === undefined ? base : (outdated?.number ?? base);
  const isAsItIs = options.file === undefined && options.set.length === 0 && !options.edit;
  // What one of both wants can't be had without the other's: an editor says which.
  const isOpen = (outdated?.merge?.conflicts.length ?? 0) > 0;
  if (isAsItIs && isOpen) return approveAs(place, { id, reason });
  if (isAsItIs) {
    const edited = outdated === undefined ? undefined : { data: from, base: number };
    return approveAs(place, { id, reason, edited });
  }
  const conflicts = (outdated?.merge?.conflicts ?? []).map(
    ({ field, mine }) => `# Both changed ${field}. The suggestion has: ${JSON.stringify(mine ?? null)}\n`,
  );
  const start = {
    data: from,
    given: { id: entry, kind: from.kind, lang: from.lang },
    base: number,
    text: `${entryText(from, number)}${conflicts.join('')}\n# Save and close to approve it like this; close without saving, and it stays undecided.\n`,
    isWelcome: true,
  };
  const written = await writeEntry(place, options, start, (draft) =>
    approveOne(place.team, place.deed(), {
      id,
      reason,
      edited:
        outdated === undefined && says(draft.data, suggested)
          ? undefined
          : { data: draft.data, base: draft.base },
    }),
  );
  if (written !== undefined) concludeApproving(place, written.result, written.draft);
}

/** Whether an editor left it as it was suggested: then it is its author's alone. */
function says(data: unknown, suggested: Entry): boolean {
  const read = readEntry(data);
  return read.faults === undefined && isSame(read.entry, suggested);
}

const approveAs = async (place: Place, approval: Approval): Promise<void> =>
  concludeApproving(place, await approveOne(place.team, place.deed(), approval));

const decide = ({ mine, number }: Outdated): string =>
  mine === undefined
    ? `--base ${number} takes it away all the same.`
    : 'With --merge --set FIELD=… both changes are taken, and you say what stands where they conflict; --edit opens an editor for it.';

type Approving = Awaited<ReturnType<typeof approveOne>>;

function concludeApproving(place: Place, result: Approving, draft?: Draft): void {
  conclude(
    place,
    result,
    (approved) => {
      if (approved.kind !== 'approved') return;
      const { suggestion, result: became } = approved;
      const { id, entry, kind } = suggestion;
      if (kind === 'comment') return say(place, `Approved ${id}: the comment on ${entry} was noted.`);
      const what =
        became !== undefined && 'number' in became ? `version ${became.number} of ${entry}` : entry;
      say(place, `Approved ${id}: ${what}${kind === 'delete' ? ' takes it away' : ''}.`);
      if (became?.kind === 'published') sayAlso(place, became);
    },
    { decide, ...(draft !== undefined && { draft }) },
  );
}
