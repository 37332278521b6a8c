import { type Command, InvalidArgumentError } from 'commander';
import { prose } from '../../../help.ts';
import type { EntryOptions } from './write-entry.ts';

/** The options by which an entry is handed in. */
export const withEntryOptions = (command: Command): Command =>
  command
    .option('-f, --file <file>', 'take the entry from a YAML file as in a pack; “-” is standard input')
    .option('-s, --set <field=value>', 'set a field; may be given several times', several, [])
    .option('-r, --reason <text>', 'why, for the history');

/** The same for an entry that is new, what it begins with, and what there is to know about them. */
export const withNewEntryOptions = (command: Command): Command =>
  withEntryOptions(
    command
      .argument('[label]', 'what it is called')
      .option('--between <entry...>', 'what a comparison compares, by ids or labels'),
  ).addHelpText('after', prose(ENTRY_HELP));

export interface NewEntryOptions extends EntryOptions {
  readonly between?: readonly string[];
}

/** The same for one that is there, of which nothing newer is overwritten. */
export const withChangeOptions = (command: Command): Command =>
  withEntryOptions(command)
    .option('--base <version>', 'the version that it was made from; else the newest', whole)
    .option(
      '--merge',
      'if somebody changed it meanwhile, take both changes where no field was changed by both',
    );

const several = (value: string, before: readonly string[]): string[] => [...before, value];

/** A whole number from 0. */
export function whole(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number)) return number;
  throw new InvalidArgumentError('Give a whole number.');
}

/** A whole number from 1 to some thousand. */
export function limit(text: string): number {
  const number = whole(text);
  if (number >= 1 && number <= MOST) return number;
  throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST}.`);
}

const MOST = 10_000;

/** How fields are set. */
export const FIELDS_HELP =
  'Fields are those of a pack’s entry (CONTRIBUTING.md): prefLabel, definition, altLabels, …; “label”, “alias”, “misspelling”, “kind-of”, “point”, “tag”, “source” and “usage” will do. A list goes on with each --set; “alias+=…” adds to it, “alias-=…” takes from it. No value takes a field away.';

/** The same for what is written anew where nothing is set. */
export const ENTRY_HELP = `${FIELDS_HELP} Without --file and --set your editor opens ($VISUAL or $EDITOR), if this is a terminal.`;
