import { InvalidArgumentError } from 'commander';
import { vote as voteFor } from '../../../../src/team/vote.ts';
import { example, type Register } from './command.ts';
import { conclude } from './conclude.ts';
import { findEntry } from './find-entry.ts';
import { say } from './place.ts';

const VOTES = { helpful: true, unhelpful: false, none: undefined } as const;
type Vote = keyof typeof VOTES;

/** Says whether an entry was of help. */
export const vote: Register = (parent, acting) =>
  void parent
    .command('vote')
    .description('say whether an entry was of help; the last vote of a person counts')
    .argument('<entry>', 'its id, or what it is called')
    .argument('<vote>', 'helpful, unhelpful, or none to take it back', voteFrom)
    .addHelpText('after', example('vote api helpful --as slack:U024BE7LH'))
    .action(
      acting.beginning(async (place, _options: object, name: string, cast: Vote) => {
        const { id: entry } = await findEntry(place, name);
        const result = await voteFor(place.team, place.deed(), { entry, isHelpful: VOTES[cast] });
        conclude(place, result, ({ tally: { helpful, unhelpful } }) =>
          say(place, `${entry}: ${helpful} found it helpful, ${unhelpful} didn’t.`),
        );
      }),
    );

function voteFrom(text: string): Vote {
  if (Object.hasOwn(VOTES, text)) return text as Vote;
  throw new InvalidArgumentError('Say helpful, unhelpful or none.');
}
