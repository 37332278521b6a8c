import { type Accuracy, average, isFar, type Tally, total } from './accuracy.ts';
import { count, megabytes, percent, table, time } from './markdown.ts';
import type { CompletionTimes } from './measure-completion.ts';
import type { Measured } from './measure-engine.ts';
import type { Ratio, Ratios } from './measure-ratio.ts';
import type { SyntheticMeasured } from './measure-synthetic.ts';
import { isNegative, POSITIVE_CLASSES } from './queries.ts';

const first = ({ first, queries }: Tally): number => first / queries;
const amongFive = ({ amongFive, queries }: Tally): number => amongFive / queries;
const isNear = (name: string): boolean => name === 'real word close by';

/** Accuracy, times and sizes of the engines side by side. */
export const enginesTable = (all: readonly Measured[]): string =>
  table(
    ['engine', 'queries', 'acc@1', 'recall@5', 'finds what isn’t there', 'p50', 'p99', 'build', 'heap'],
    all.map(({ engine, queries, accuracy, p50, p99, build, heap }) => [
      engine,
      String(queries),
      percent(average(accuracy, first)),
      percent(average(accuracy, amongFive)),
      percent(total(accuracy, isFar).found, total(accuracy, isFar).queries),
      time(p50),
      time(p99),
      time(build),
      engine.startsWith('PostgreSQL') ? '–' : megabytes(heap),
    ]),
  );

/** How often what is meant comes first, a row a class, a column an engine. */
export const classesTable = (all: readonly Measured[]): string =>
  table(
    ['acc@1', ...all.map(({ engine }) => engine)],
    POSITIVE_CLASSES.map((name) => [
      name,
      ...all.map(({ accuracy }) => {
        const tally = accuracy.get(name);
        return tally === undefined ? '–' : percent(first(tally));
      }),
    ]),
  );

// biome-ignore format: a row
const VERDICTS = ['class', 'queries', 'acc@1', 'ties aside', 'recall@5', 'answered', 'rightly', 'choices', 'meant among', 'nothing'];

const verdicts = (name: string, tally: Tally, hasTarget: boolean): string[] => {
  const { queries, answered, answeredRightly, offered, offeredRightly, tied, firstOfTied } = tally;
  const only = (text: string): string => (hasTarget ? text : '–');
  return [
    name,
    String(queries),
    only(percent(first(tally))),
    only(percent(tally.first - firstOfTied, queries - tied)),
    only(percent(amongFive(tally))),
    percent(answered, queries),
    only(percent(answeredRightly, answered)),
    percent(offered, queries),
    only(percent(offeredRightly, offered)),
    percent(queries - answered - offered, queries),
  ];
};

/** The verdicts of our own lookup, a row a class. */
export function verdictsTable({ accuracy }: Measured): string {
  const positive = total(accuracy, (name) => !isNegative(name));
  return table(VERDICTS, [
    ...[...accuracy].map(([name, tally]) => verdicts(name, tally, !isNegative(name))),
    verdicts('**all that is there**', positive, true),
    verdicts('**all that isn’t, but real words close by**', total(accuracy, isFar), false),
  ]);
}

/** The verdicts on one class of queries, a row a lookup. */
export const acronymsTable = (lookups: readonly (readonly [name: string, Accuracy])[]): string =>
  table(
    VERDICTS,
    lookups.flatMap(([name, accuracy]) => [...accuracy.values()].map((tally) => verdicts(name, tally, true))),
  );

/** What our own lookup would be without each of its parts, in the same measures. */
export const ablationTable = (whole: Measured, without: readonly Measured[]): string =>
  table(
    [
      '',
      'acc@1',
      'least class',
      'recall@5',
      'answered',
      'rightly',
      'meant among choices',
      'found: far',
      'answered: close by',
      'p50',
      'p99',
    ],
    [whole, ...without].map(({ engine, accuracy, p50, p99 }) => {
      const there = total(accuracy, (name) => !isNegative(name));
      const [far, near] = [total(accuracy, isFar), total(accuracy, isNear)];
      const least = Math.min(...POSITIVE_CLASSES.flatMap((name) => accuracy.get(name) ?? []).map(first));
      return [
        engine,
        percent(average(accuracy, first)),
        percent(least),
        percent(average(accuracy, amongFive)),
        percent(there.answered, there.queries),
        percent(there.answeredRightly, there.answered),
        percent(there.offeredRightly, there.offered),
        percent(far.found, far.queries),
        percent(near.answered, near.queries),
        time(p50),
        time(p99),
      ];
    }),
  );

const ratioRow = (name: string, { queries, ours, fuse }: Ratio): string[] => [
  name,
  String(queries),
  time(ours),
  time(fuse),
  `${count(Math.round(fuse / ours))} ×`,
];

/** Our lookup and Fuse.js as it comes, asked the same in one process. */
export const ratiosTable = ({ all, withoutFuse }: Ratios): string =>
  table(
    ['median', 'queries', 'Differentia', 'Fuse.js default', 'faster'],
    [ratioRow('all queries', all), ratioRow('those for which Fuse.js isn’t asked', withoutFuse)],
  );

/** A corpus of some size, and what our lookup does with it. */
export type Grown = Omit<SyntheticMeasured, 'queries'> & { readonly name: string };

/**
 * What becomes of our lookup as there is more to look up in. Accuracy stands beside the times, since an index that looks at
 * less of what it holds is faster, and finds less.
 */
export const growthTable = (sizes: readonly Grown[], base: Pick<Measured, 'p99'>): string =>
  table(
    ['', 'names', 'acc@1', 'p50', 'p99', 'p99 to the first table’s', 'build', 'heap'],
    sizes.map(({ name, labels, first, p50, p99, build, heap }) => [
      name,
      count(labels),
      percent(first),
      time(p50),
      time(p99),
      `${(p99 / base.p99).toFixed(1)} ×`,
      time(build),
      megabytes(heap),
    ]),
  );

/** The share of queries in which what is meant comes first, averaged over the classes. */
export const accuracyOf = ({ accuracy }: Measured): number => average(accuracy, first);

export const completionTable = ({ texts, p50, p99 }: CompletionTimes): string =>
  table(
    ['completion', 'texts', 'p50', 'p99'],
    [['25 suggestions a letter typed', String(texts), time(p50), time(p99)]],
  );
