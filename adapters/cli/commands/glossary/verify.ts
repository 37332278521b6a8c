import { InvalidArgumentError } from 'commander';
import { setOwner, verify as verifyEntry } from '../../../../src/team/verification.ts';
import { example, type Register } from './command.ts';
import { conclude } from './conclude.ts';
import { findEntry } from './find-entry.ts';
import { nameOf, personFrom, say } from './place.ts';
import { dateOf } from './views/date-of.ts';

interface Options {
  readonly due?: number;
}

/** Says who answers for an entry. */
export const owner: Register = (parent, acting) =>
  void parent
    .command('owner')
    .description('say who answers for an entry, and by when it is to be verified; “none” for nobody')
    .argument('<entry>', 'its id, or what it is called')
    .argument('<person>', 'such as slack:U024BE7LH, or none')
    .option('--due <day>', 'by when, such as 2027-05-24; else in half a year', day)
    .addHelpText('after', example('owner api slack:U024BE7LH --due 2027-05-24', 'owner api none'))
    .action(
      acting.beginning(async (place, { due }: Options, name: string, who: string) => {
        const { id: entry } = await findEntry(place, name);
        const owned = who === 'none' ? undefined : { owner: personFrom(who), due };
        const result = await setOwner(place.team, place.deed(), { entry, responsibility: owned });
        conclude(place, result, (set) =>
          say(
            place,
            owned === undefined || set.due === undefined
              ? `Nobody answers for ${entry} any more.`
              : `${nameOf(owned.owner)} answers for ${entry}, and verifies it by ${dateOf(set.due)}.`,
          ),
        );
      }),
    );

/** Says that an entry is right. */
export const verify: Register = (parent, acting) =>
  void parent
    .command('verify')
    .description('say that an entry is right as it is, and when it is to be verified again')
    .argument('<entry>', 'its id, or what it is called')
    .option('--due <day>', 'when again, such as 2027-05-24; else in half a year', day)
    .addHelpText('after', example('verify api --due 2027-05-24'))
    .action(
      acting(async (place, { due }: Options, name: string) => {
        const { id: entry } = await findEntry(place, name);
        conclude(place, await verifyEntry(place.team, place.deed(), { entry, due }), (verified) =>
          say(place, `${entry} is verified, and to be verified again by ${dateOf(verified.due)}.`),
        );
      }),
    );

/** The beginning of a day, in UTC. */
function day(text: string): number {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(at) && dateOf(at) === text) return at;
  throw new InvalidArgumentError('Give a day such as 2027-05-24.');
}
