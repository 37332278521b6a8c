import { DAY, dayOf } from '../../../../src/team/day.ts';
import { type Figures, figures } from '../../../../src/team/statistics.ts';
import { prose } from '../../help.ts';
import { example, type Register } from './command.ts';
import { conclude } from './conclude.ts';
import { limit } from './entry/entry-options.ts';
import { show } from './place.ts';
import { figureBlocks } from './views/figure-blocks.ts';

interface Options {
  readonly days: number;
  readonly limit: number;
}

/** How the glossary is used. */
export const stats: Register = (parent, acting) =>
  void parent
    .command('stats')
    .description('tell what is asked most, what is missing, what doesn’t help and what is overdue')
    .option('--days <n>', 'how many days, today being one', limit, 30)
    .option('--limit <n>', 'how many entries and terms at most', limit, 10)
    .addHelpText(
      'after',
      prose('No question is kept: only how often an entry or a missing term was asked for, by day.'),
    )
    .addHelpText('after', example('stats', 'stats --days 7 --json'))
    .action(
      acting(async (place, { days, limit: most }: Options) => {
        const deed = place.deed();
        const period = {
          from: dayOf(deed.at - (days - 1) * DAY),
          to: dayOf(deed.at),
          limit: most,
        };
        conclude(place, await figures(place.team, deed, period), (found: Figures) =>
          show(place, ...figureBlocks(found, period, place.page)),
        );
      }),
    );
