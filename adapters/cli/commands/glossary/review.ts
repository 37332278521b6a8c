import { type Review, review as reviewOne, reviews } from '../../../../src/team/review.ts';
import { example, type Register } from './command.ts';
import { conclude } from './conclude.ts';
import { limit } from './entry/entry-options.ts';
import { columns, say, show } from './place.ts';
import { reviewBlocks, reviewRow } from './views/review-blocks.ts';

/** Shows what waits to be decided. */
export const review: Register = (parent, acting) =>
  void parent
    .command('review')
    .description('list the suggestions that wait to be decided, oldest first, or show one')
    .argument('[id]', 'a suggestion; without it, all that wait are listed')
    .option('--limit <n>', 'how many at most', limit, 20)
    .option('--after <id>', 'those after this one')
    .addHelpText('after', example('review', 'review 7kq2mz'))
    .action(
      acting(
        async (
          place,
          options: { readonly limit: number; readonly after?: string },
          id: string | undefined,
        ) => {
          const { team, page, messages } = place;
          if (id !== undefined)
            return conclude(place, await reviewOne(team, place.deed(), id), (shown) =>
              show(place, ...reviewBlocks(shown.review, page, messages)),
            );
          const result = await reviews(team, place.deed(), options);
          conclude(place, result, ({ reviews: waiting }: { readonly reviews: readonly Review[] }) => {
            if (waiting.length === 0) return say(place, 'Nothing waits to be decided.');
            show(
              place,
              columns(
                waiting.map((each) => reviewRow(each, page, messages)),
                page,
              ),
            );
            const { id: last } = waiting.at(-1)?.suggestion ?? {};
            if (waiting.length === options.limit) say(place, `There may be more: --after ${last}.`);
            say(place, 'review ID shows one; approve ID, reject ID REASON decide.');
          });
        },
      ),
    );
