import { InvalidArgumentError } from 'commander';
import { DAY } from '../../../../src/team/day.ts';
import { setOwner, verify as verifyEntry } from '../../../../src/team/verification.ts';
import { Failure } from '../../../failure.ts';
import { example, type Register } from './command.ts';
import { conclude } from './conclude.ts';
import { findEntry } from './find-entry.ts';
import { nameOf, personFrom, say } from './place.ts';
import { dateOf } from './views/date-of.ts';

/** Who isn't told otherwise verifies an entry twice a year. */
const USUAL_DAYS = 182;

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
        const deed = place.deed();
        const responsibility =
          who === 'none' ? undefined : { owner: personFrom(who), due: future(due, deed.at) };
        conclude(place, await setOwner(place.team, deed, { entry, responsibility }), () =>
          say(
            place,
            responsibility === undefined
              ? `Nobody answers for ${entry} any more.`
              : `${nameOf(responsibility.owner)} answers for ${entry}, and verifies it by ${dateOf(responsibility.due)}.`,
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
        const deed = place.deed();
        const result = await verifyEntry(place.team, deed, { entry, due: future(due, deed.at) });
        conclude(place, result, (verified) =>
          say(place, `${entry} is verified, and to be verified again by ${dateOf(verified.due)}.`),
        );
      }),
    );

function future(due: number | undefined, now: number): number {
  if (due !== undefined && due <= now) throw new Failure(`--due ${dateOf(due)} is not in the future.`);
  return due ?? now + USUAL_DAYS * DAY;
}

/** The beginning of a day, in UTC. */
function day(text: string): number {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(at) && dateOf(at) === text) return at;
  throw new InvalidArgumentError('Give a day such as 2027-05-24.');
}
