import type { Shift } from '../../src/store/in-one-process.ts';
import { deliverNotices } from '../../src/team/deliver-notices.ts';
import { upkeep } from '../../src/team/upkeep.ts';
import type { Platform } from '../platform.ts';
import type { Parts } from './service.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** When upkeep is done: every hour, and five minutes after the process died that did it before. */
const UPKEEP = { name: 'upkeep', every: 60 * MINUTE, lease: 5 * MINUTE, look: MINUTE } as const;
/** When people are told what there is for them: soon, and a minute after the process died that did it before. */
const NOTICES = { every: 15 * SECOND, lease: MINUTE, look: 15 * SECOND } as const;

/** The work that one of several processes does, again and again. */
export const shiftsOf = (parts: Parts): Shift[] => [
  upkeepShift(parts),
  ...parts.platforms.map((platform) => noticesShift(platform, parts)),
];

/** Forgets what is too old to matter, and leaves reminders. */
function upkeepShift({ team, graceDays, log }: Parts): Shift {
  const failed = (task: string, error: unknown) => log.error({ task, err: error }, 'upkeep failed');
  return {
    ...UPKEEP,
    async work(signal) {
      const { erased, reminded } = await upkeep(team, { graceDays, at: Date.now(), signal, failed });
      log.info({ workspacesErased: erased.length, reminded }, 'upkeep done');
    },
    failed: (error) => failed('lease', error),
  };
}

/** Tells people of a platform what came of what they suggested and asked for, and what they are to verify. */
function noticesShift(platform: Platform, { team, log }: Parts): Shift {
  const failed = (error: unknown) =>
    log.error({ platform: platform.name, err: error }, 'people could not be told');
  return {
    ...NOTICES,
    name: `notices ${platform.name}`,
    isAble: () => platform.isReady(),
    async work(signal) {
      const told = await deliverNotices(team, platform, { at: Date.now(), signal, failed });
      if (told > 0) log.info({ platform: platform.name, people: told }, 'people were told');
    },
    failed,
  };
}
