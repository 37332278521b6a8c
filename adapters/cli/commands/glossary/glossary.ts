import type { Command } from 'commander';
import { PLAIN, prose } from '../../help.ts';
import type { Setting } from '../../setting.ts';
import { add } from './add.ts';
import { approve } from './approve.ts';
import { actingIn, example, type Register } from './command.ts';
import { edit } from './edit.ts';
import { erase } from './erase.ts';
import { exportEntries } from './export-entries.ts';
import { forget } from './forget.ts';
import { history } from './history.ts';
import { importEntries } from './import-entries.ts';
import { link, unlink } from './link.ts';
import { listOwn } from './list-own.ts';
import { notices } from './notices.ts';
import { reject, withdraw } from './reject.ts';
import { reports } from './reports.ts';
import { requests } from './requests.ts';
import { restoreVersion } from './restore-version.ts';
import { review } from './review.ts';
import { roles } from './roles.ts';
import { settings } from './settings.ts';
import { showEntry } from './show-entry.ts';
import { stats } from './stats.ts';
import { suggest } from './suggest.ts';
import { hide, remove } from './take-away.ts';
import { owner, verify } from './verify.ts';
import { vote } from './vote.ts';

const GROUPS: readonly (readonly [string, readonly Register[]])[] = [
  ['Entries:', [add, edit, hide, remove, showEntry, listOwn, history, restoreVersion]],
  ['Suggestions:', [suggest, review, approve, reject, withdraw, notices]],
  ['What people want and think:', [requests, reports, vote, owner, verify, stats]],
  ['In and out:', [importEntries, exportEntries]],
  ['Administration:', [roles, settings, link, unlink, forget, erase]],
];

/** Adds the commands of a team's glossary. */
export function addGlossary(
  program: Command,
  setting: Setting,
  { data, exitWith }: { readonly data: DataOption; readonly exitWith: (code: number) => void },
): void {
  const group = program
    .command('glossary')
    .description('keep a team’s own glossary: its entries, suggestions, requests, roles')
    .option(
      '-w, --workspace <id>',
      'whose glossary, such as slack:T024BE7LD; else the only one that there is',
    )
    .option('--begin', 'begin a glossary for a workspace that has none')
    .option('--as <person>', 'who does it, such as slack:U024BE7LH; else the operator, who may do everything')
    .option('--name <name>', 'the name under which you contribute to entries')
    .option('--json', 'print one line of JSON (docs/glossary.md says what is in it)')
    .option(...data)
    .helpCommand(false)
    .configureHelp({ ...PLAIN, showGlobalOptions: true })
    .addHelpText('after', prose(HELP))
    .addHelpText(
      'after',
      example(
        'add "Blue book" --set definition="The style guide of the team." --set alias=BB',
        'review',
        'import terms.csv --dry-run',
      ),
    );
  const acting = actingIn(setting, exitWith);
  for (const [heading, registers] of GROUPS) {
    group.commandsGroup(heading);
    for (const register of registers) register(group, acting);
  }
}

type DataOption = readonly [string, string, (path: string, before: string[]) => string[], string[]];

const HELP =
  'It is kept where the service keeps it: in DATA_DIR, or in the database of DATABASE_URL. A service that runs answers with what is changed here within a second. docs/glossary.md leads through all of it.';
