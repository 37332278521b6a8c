import { count, megabytes, table, time } from '../markdown.ts';
import type { ImportTimes } from './measure-import.ts';
import type { WorkspacesMeasured } from './measure-workspaces.ts';
import type { Rate } from './measure-writes.ts';

const perSecond = (rate: number): string => count(Math.round(rate));
const times = (ratio: number): string => `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)} ×`;

/** Deeds a second, a row a deed and engine; each beside the bare write of the same engine. */
export const writesTable = (all: readonly (readonly [engine: string, rates: readonly Rate[]])[]): string =>
  table(
    ['a second', 'one by one', 'to a bare write', 'ten at once', 'to one by one'],
    all.flatMap(([engine, rates]) =>
      rates.map(({ deed, oneByOne, tenAtOnce }) => [
        `${engine}: ${deed}`,
        perSecond(oneByOne),
        times(oneByOne / (rates[0]?.oneByOne ?? Number.NaN)),
        perSecond(tenAtOnce),
        times(tenAtOnce / oneByOne),
      ]),
    ),
  );

/** What an import takes, beside reading the file. */
export const importTable = (all: readonly (readonly [engine: string, took: ImportTimes])[]): string =>
  table(
    ['', ...all.flatMap(([engine]) => [engine, 'to reading'])],
    (['read', 'plan', 'carryOut', 'seen', 'undo'] as const).map((what) => [
      STEPS[what],
      ...all.flatMap(([, took]) => [time(took[what]), times(took[what] / took.read)]),
    ]),
  );

const STEPS = {
  read: 'read the file',
  plan: 'plan',
  carryOut: 'carry out',
  seen: 'first question after it',
  undo: 'undo',
} as const;

/** Questions in workspaces, cold and warm, and what is held. */
export const workspacesTable = (
  all: readonly (readonly [what: string, measured: WorkspacesMeasured])[],
): string =>
  table(
    ['', 'question', 'questions', 'p50', 'p99', 'processor’s p50', 'to the packs alone'],
    all.flatMap(([what, measured]) =>
      (['packs', 'warm', 'cold'] as const).map((which) => [
        what,
        QUESTIONS[which],
        count(measured[which].questions),
        time(measured[which].p50),
        time(measured[which].p99),
        time(measured[which].worked),
        times(measured[which].worked / measured.packs.worked),
      ]),
    ),
  );

const QUESTIONS = { packs: 'the packs alone', warm: 'warm', cold: 'cold' } as const;

/** What overlays take of memory. */
export const memoryTable = (
  all: readonly (readonly [what: string, measured: WorkspacesMeasured])[],
): string =>
  table(
    ['', 'bound', 'overlays held', 'memory of them', 'of each', 'of each, searched', 'the whole process'],
    all.map(([what, { most, held, bytes, described, resident }]) => [
      what,
      `${most} MB`,
      count(held),
      megabytes(bytes),
      kilobytes(bytes / held),
      kilobytes(described / held),
      megabytes(resident),
    ]),
  );

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`;
