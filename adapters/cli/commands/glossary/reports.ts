import { safe } from '../../../../src/messages/safe-text.ts';
import type { Report } from '../../../../src/store/team/feedback.ts';
import { closeReport, openReports, report } from '../../../../src/team/report.ts';
import { example, type Register } from './command.ts';
import { conclude } from './conclude.ts';
import { limit } from './entry/entry-options.ts';
import { findEntry } from './find-entry.ts';
import { columns, nameOf, say, show } from './place.ts';
import { dateOf } from './views/date-of.ts';

interface Options {
  readonly entry?: string;
  readonly limit: number;
}

/** What people say is wrong. */
export const reports: Register = (parent, acting) => {
  const group = parent
    .command('reports')
    .description('list what people say is wrong with entries, oldest first; or deal with it')
    .helpCommand(false)
    .option('--entry <entry>', 'only those of one entry')
    .option('--limit <n>', 'how many at most', limit, 20)
    .addHelpText(
      'after',
      example('reports', 'reports add api "The second sentence is wrong"', 'reports close 7kq2mz'),
    )
    .action(
      acting(async (place, { entry: name, limit: most }: Options) => {
        const entry = name === undefined ? undefined : (await findEntry(place, name)).id;
        const result = await openReports(place.team, place.deed(), { entry, limit: most });
        conclude(place, result, ({ reports: open }: { readonly reports: readonly Report[] }) => {
          if (open.length === 0) return say(place, 'Nobody has reported anything.');
          const { style } = place.page;
          const rows = safe(open).map(({ id, entry: of, reason, person, at }) => [
            style.label(id),
            dateOf(at),
            of,
            `${reason} ${style.quiet(`(${nameOf(person)})`)}`,
          ]);
          show(place, columns(rows, place.page));
          say(place, 'reports close ID says that one was dealt with.');
        });
      }),
    );
  group
    .command('add')
    .description('say what is wrong with an entry, for editors')
    .argument('<entry>', 'its id, or what it is called')
    .argument('<reason...>', 'what is wrong')
    .addHelpText('after', example('reports add api "The second sentence is wrong"'))
    .action(
      acting.beginning(async (place, _options: object, name: string, words: readonly string[]) => {
        const { id: entry } = await findEntry(place, name);
        const result = await report(place.team, place.deed(), { entry, reason: words.join(' ') });
        conclude(place, result, ({ id }) => say(place, `Reported, as ${id}: ${entry} is under review.`));
      }),
    );
  group
    .command('close')
    .description('say that a report was dealt with')
    .argument('<id>', 'the report')
    .addHelpText('after', example('reports close 7kq2mz'))
    .action(
      acting(async (place, _options: object, id: string) => {
        conclude(place, await closeReport(place.team, place.deed(), id), () => say(place, `Closed ${id}.`));
      }),
    );
};
