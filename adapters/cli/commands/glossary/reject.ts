import { reject as rejectOne, withdraw as withdrawOne } from '../../../../src/team/reject.ts';
import { example, type Register } from './command.ts';
import { conclude } from './conclude.ts';
import { say } from './place.ts';

/** Says why a suggestion is not taken. */
export const reject: Register = (parent, acting) =>
  void parent
    .command('reject')
    .description('say why a suggestion is not taken; its author is told')
    .argument('<id>', 'the suggestion')
    .argument('<reason...>', 'why')
    .addHelpText('after', example('reject 7kq2mz "We have that as Style guide"'))
    .action(
      acting(async (place, _options: object, id: string, words: readonly string[]) => {
        const result = await rejectOne(place.team, place.deed(), { id, reason: words.join(' ') });
        conclude(place, result, () => say(place, `Rejected ${id}.`));
      }),
    );

/** Takes back a suggestion of one's own. */
export const withdraw: Register = (parent, acting) =>
  void parent
    .command('withdraw')
    .description('take back a suggestion of one’s own')
    .argument('<id>', 'the suggestion')
    .addHelpText('after', example('withdraw 7kq2mz --as slack:U024BE7LH'))
    .action(
      acting(async (place, _options: object, id: string) => {
        conclude(place, await withdrawOne(place.team, place.deed(), id), () => say(place, `Withdrew ${id}.`));
      }),
    );
