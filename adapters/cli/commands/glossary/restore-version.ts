import { restore } from '../../../../src/team/restore.ts';
import { example, type Register } from './command.ts';
import { conclude } from './conclude.ts';
import { whole } from './entry/entry-options.ts';
import { findEntry } from './find-entry.ts';
import { say } from './place.ts';
import { sayPublished } from './published.ts';
import { sayTaken } from './take-away.ts';

interface Options {
  readonly base?: number;
  readonly reason?: string;
}

/** Makes an earlier version count again. */
export const restoreVersion: Register = (parent, acting) =>
  void parent
    .command('restore')
    .description('make an earlier version of an entry count again; that is a version, too')
    .argument('<entry>', 'its id, or what it is called')
    .argument('<version>', 'the number, as “history” shows it', whole)
    .option('-r, --reason <text>', 'why, for the history')
    .option('--base <version>', 'refuse where another version than this one counts', whole)
    .addHelpText('after', example('restore api 2 --reason "The shorter one was wrong"'))
    .action(
      acting(async (place, { base, reason }: Options, name: string, number: number) => {
        const { id, number: newest, entry } = await findEntry(place, name);
        const restored = { entry: id, number, base: base ?? newest, reason };
        conclude(place, await restore(place.team, place.deed(), restored), (result) => {
          if (result.kind === 'published') sayPublished(place, result, entry);
          else sayTaken(place, result);
          say(place, `It says what version ${number} did.`);
        });
      }),
    );
