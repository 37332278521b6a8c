import { DAY, dayOf } from './day.ts';
import { eraseGone } from './erase-gone.ts';
import { pruneSessions } from './sessions.ts';
import type { Team } from './team.ts';
import { tellDue } from './verification.ts';

/** How many days things are kept that nobody takes away. */
const KEPT = {
  /** Slack delivers an event again for about an hour, Discord for minutes. */
  claims: 2,
  /** For so long an answer follows its question, and its buttons work. */
  answers: 90,
  /** A term that was missed, and that nobody asked the team for. */
  misses: 180,
  /** A form that was begun and not sent. */
  drafts: 14,
  /** Somewhat more than a year, so that a month can be held beside the same one of the year before. */
  statistics: 400,
} as const;

/** What upkeep has done. */
export interface Upkept {
  /** The workspaces that were forgotten, after the bot had not been in them for some days. */
  readonly erased: readonly string[];
  /** How many people are told that an entry is to be verified. */
  readonly reminded: number;
}

/** What is done every hour, and when. */
export interface Upkeep {
  /** How many days a workspace is kept that the bot isn't in any more. */
  readonly graceDays: number;
  readonly at: number;
  /** Ends it before the next task, or the next thing that a task does. */
  readonly signal: AbortSignal;
  /** Told of each task that failed, or of what a task couldn't do. What comes after it is done all the same. */
  failed(task: string, error: unknown): void;
}

/** Forgets what is too old to matter, and leaves reminders of what is due. One process at a time does it; to do it again does no harm. */
export async function upkeep(
  { store, packs }: Pick<Team, 'store' | 'packs'>,
  { graceDays, at, signal, failed }: Upkeep,
): Promise<Upkept> {
  let erased: readonly string[] = [];
  let reminded = 0;
  const ago = (days: number): number => at - days * DAY;
  const tasks: Readonly<Record<string, () => Promise<void>>> = {
    claims: () => store.claims.prune(ago(KEPT.claims)),
    answers: () => store.answers.prune(ago(KEPT.answers)),
    misses: () => store.requests.prune(ago(KEPT.misses)),
    statistics: () => store.statistics.prune(dayOf(ago(KEPT.statistics))),
    drafts: () => store.drafts.prune(ago(KEPT.drafts)),
    codes: () => store.codes.prune(at),
    sessions: () => pruneSessions(store, at),
    async workspaces() {
      const done = { graceDays, at, signal, failed: (error: unknown) => failed('workspaces', error) };
      erased = await eraseGone({ store }, done);
    },
    async reminders() {
      const done = { at, signal, failed: (error: unknown) => failed('reminders', error) };
      reminded = await tellDue({ store, packs }, done);
    },
  };
  for (const [task, work] of Object.entries(tasks)) {
    if (signal.aborted) break;
    await work().catch((error: unknown) => failed(task, error));
  }
  return { erased, reminded };
}
