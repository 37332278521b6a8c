import type { Imported } from '../../../../src/interchange/format.ts';
import { FORMATS } from '../../../../src/interchange/formats.ts';
import { readGlossary } from '../../../../src/interchange/read-glossary.ts';
import { isRefused } from '../../../../src/messages/refused.ts';
import { StoreError } from '../../../../src/store/store-error.ts';
import type { Hindrance } from '../../../../src/team/desk.ts';
import { type CarriedOut, carryOut } from '../../../../src/team/importing/carry-out.ts';
import { type Plan, planImport } from '../../../../src/team/importing/plan.ts';
import { undoImport } from '../../../../src/team/importing/undo.ts';
import { EXIT, Failure } from '../../../failure.ts';
import { confirm } from '../../confirm.ts';
import { prose } from '../../help.ts';
import { withProgress } from '../../stage-progress.ts';
import { example, type Register } from './command.ts';
import { conclude } from './conclude.ts';
import { formatNamed } from './format-named.ts';
import { type Place, say, show, tell } from './place.ts';
import { readGiven } from './read-given.ts';
import { planBlocks, planData } from './views/plan-blocks.ts';

interface Options {
  readonly format?: string;
  readonly lang: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly undo?: string;
  readonly full?: boolean;
}

/** Takes entries in from files, after it was shown what that does. */
export const importEntries: Register = (parent, acting) =>
  void parent
    .command('import')
    .description('take entries in from files: shows what that will do, and asks; or undo it as a whole')
    .argument('[path...]', 'files or folders that belong to one import; “-” is standard input')
    .option('--format <name>', `${FORMATS.map(({ name }) => name).join(', ')}; else told by the files`)
    .option('--lang <tag>', 'the language of entries that don’t say theirs', 'en')
    .option('--dry-run', 'only show what it will do')
    .option('--full', 'show all of it, not the first of each')
    .option('-y, --yes', 'without asking')
    .option('--undo <id>', 'make everything that came with an import what it was before')
    .addHelpText(
      'after',
      prose(
        'What has faults, or a name that another entry has, is left out; the rest is taken in as a whole or not at all. The exit code is 1 where something was left out. docs/formats.md says what is read of each format.',
      ),
    )
    .addHelpText(
      'after',
      example(
        'import terms.csv --dry-run',
        'import ./packs/team --yes',
        'import --undo 7kq2mz',
        'import - --format csv --yes < terms.csv',
      ),
    )
    .action(
      acting.beginning(async (place, options: Options, paths: readonly string[]) => {
        if (options.undo !== undefined) return undo(place, options.undo);
        if (paths.length === 0) throw new Failure('Name the files to import, or an import by --undo.');
        await takeIn(place, paths, options);
      }),
    );

const NOTHING = 'Nothing was imported.';

async function takeIn(place: Place, paths: readonly string[], options: Options): Promise<void> {
  const { err } = place.setting.streams;
  const format = formatNamed(options.format);
  const files = await readGiven(paths, place.setting.streams, format);
  const read = await withProgress(err, NOTHING, (work) =>
    readGlossary(files, { ...work, lang: options.lang }, format),
  );
  for (;;) {
    const plan = await withProgress(err, NOTHING, (work) =>
      planImport(place.team, place.deed(), read.entries, work),
    );
    if (isRefused(plan)) return conclude(place, plan, () => {});
    const isLeft = plan.clashes.length + plan.faults.length + read.faults.length > 0;
    if (options.dryRun || !place.json) showPlan(place, plan, read, options);
    if (isLeft) place.fail();
    if (options.dryRun) return;
    if (plan.added.length + plan.changed.length === 0)
      return conclude(place, { ...planData(plan, read), kind: 'nothing' } as const, () =>
        say(place, 'There is nothing to import.'),
      );
    if (!(await confirm(place.setting.streams, 'Import this?', options.yes))) return say(place, NOTHING);
    const result = await withProgress(err, NOTHING, (work) =>
      carryOut(place.team, place.deed(), plan, work).catch(uncertain),
    );
    // Somebody changed the glossary just now: what it would do now is another thing.
    if (result.kind === 'outdatedPlan') continue;
    return concludeImport(place, { plan, read, result });
  }
}

/** Where the connection is lost, nobody knows whether the last word arrived. */
function uncertain(error: unknown): never {
  if (!(error instanceof StoreError) || error.code !== 'unreachable') throw error;
  throw new Failure(
    `${error.message} Imports are taken in as a whole or not at all: see “differentia glossary list” before you import it again.`,
    EXIT.failed,
    { cause: error },
  );
}

function showPlan(place: Place, plan: Plan, read: Imported, { full, dryRun }: Options): void {
  if (place.json) tell(place, planData(plan, read));
  else show(place, ...planBlocks(plan, read, { place, full: full ?? false, dryRun: dryRun ?? false }));
}

function concludeImport(
  place: Place,
  {
    plan,
    read,
    result,
  }: { readonly plan: Plan; readonly read: Imported; readonly result: CarriedOut | Hindrance },
): void {
  const { same, clashes, faults } = planData(plan, read);
  const left = { same: same.length, clashes, faults };
  conclude(place, result.kind === 'imported' ? { ...result, ...left } : result, (done) => {
    if (done.kind !== 'imported') return;
    const { id, added, changed, answered } = done;
    say(place, `Imported, as ${id}: ${added} new, ${changed} changed.`);
    if (answered.length > 0)
      say(
        place,
        `They answer what people asked for: ${place.messages.list(answered.map((term) => `“${term}”`))}.`,
      );
    say(place, `To undo it: differentia glossary import --undo ${id}`);
  });
}

/** Entries beyond these are counted. */
const MOST_NAMED = 10;

async function undo(place: Place, id: string): Promise<void> {
  const { setting, team } = place;
  const result = await withProgress(setting.streams.err, 'Nothing was undone.', (work) =>
    undoImport(team, place.deed(), id, work),
  );
  conclude(place, result, (undone) => {
    if (undone.kind !== 'undone') return;
    const { entries, left } = undone;
    say(
      place,
      `Undid the import ${id}: ${entries.length} ${entries.length === 1 ? 'entry is' : 'entries are'} as before.`,
    );
    if (left.length === 0) return;
    const named = left.slice(0, MOST_NAMED);
    const more = left.length - named.length;
    const names = more > 0 ? [...named, `${more} more`] : named;
    say(place, `Left as they are, since somebody changed them: ${place.messages.list(names)}.`);
  });
}
