import type { Command } from 'commander';
import { hide as hideEntry, remove as removeEntry, type TakenAway } from '../../../../src/team/take-away.ts';
import { type Acting, example, type Register } from './command.ts';
import { conclude } from './conclude.ts';
import { whole } from './entry/entry-options.ts';
import { findEntry } from './find-entry.ts';
import { type Place, say } from './place.ts';

interface Options {
  readonly base?: number;
  readonly reason?: string;
}

/** Keeps a pack's entry from being seen. */
export const hide: Register = (parent, acting) =>
  taking(
    parent.command('hide').description('keep a pack’s entry from being seen by this team'),
    acting,
    hideEntry,
    example('hide mashup --reason "Nobody says that any more"'),
  );

/** Takes away what the team has laid over its packs. */
export const remove: Register = (parent, acting) =>
  taking(
    parent
      .command('remove')
      .description(
        'take away the team’s own entry; a pack’s entry that it was laid over, or that was hidden, is seen again',
      ),
    acting,
    removeEntry,
    example('remove blue-book --reason "It was replaced by the style guide"'),
  );

function taking(command: Command, acting: Acting, rule: typeof hideEntry, help: string): void {
  command
    .argument('<entry>', 'its id, or what it is called')
    .option('-r, --reason <text>', 'why, for the history')
    .option('--base <version>', 'refuse where another version than this one counts', whole)
    .addHelpText('after', help)
    .action(
      acting.beginning(async (place, { base, reason }: Options, name: string) => {
        const { id, number } = await findEntry(place, name);
        const target = { entry: id, base: base ?? number, reason };
        conclude(place, await rule(place.team, place.deed(), target), (taken) => sayTaken(place, taken));
      }),
    );
}

/** Says what became of what referred to an entry that is gone. */
export function sayTaken(place: Place, { kind, entry, number, referring }: TakenAway): void {
  say(place, `${kind === 'hidden' ? 'Hid' : 'Removed'} ${entry} (version ${number}).`);
  if (referring.length > 0)
    say(
      place,
      `What refers to it: ${place.messages.list(referring)}. Comparisons of it aren’t seen any more.`,
    );
  // Before its first version there was the pack's.
  const undo = number === 1 ? `remove ${entry}` : `restore ${entry} ${number - 1}`;
  say(place, `To undo it: differentia glossary ${undo}`);
}
