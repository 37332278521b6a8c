import type { TeamRecords } from '../../../src/store/team/team-records.ts';
import { by, given, type TeamModel } from './lists.ts';

/** What was done, in a list. */
export function modelDeeds(model: TeamModel): Pick<TeamRecords, 'deeds'> {
  const order = by<{ at: number; id: string }>(
    ({ at }) => at,
    ({ id }) => id,
  );
  return {
    deeds: {
      async add(glossary, deed) {
        model.deeds.push({ glossary, ...deed });
      },
      newest: async (glossary, limit, before) =>
        model.deeds
          .filter((one) => one.glossary === glossary && (before === undefined || order(one, before) < 0))
          .sort((one, other) => order(other, one))
          .slice(0, limit)
          .map(given),
    },
  };
}
