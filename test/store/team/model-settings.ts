import type { TeamRecords } from '../../../src/store/team/team-records.ts';
import { by, type TeamModel } from './lists.ts';

/** What else is kept, in lists. */
export function modelSettings(
  model: TeamModel,
): Pick<TeamRecords, 'notices' | 'settings' | 'senses' | 'statistics'> {
  const countsIn = (glossary: string, what: string, from: string, to: string) =>
    model.counts.filter(
      (one) => one.glossary === glossary && one.what === what && one.day >= from && one.day <= to,
    );
  const summed = (keys: readonly string[]): Map<string, number> => {
    const sums = new Map<string, number>();
    for (const key of keys) sums.set(key, (sums.get(key) ?? 0) + 1);
    return sums;
  };
  const keysOf = (counts: readonly { key?: string | undefined }[]) => counts.flatMap(({ key }) => key ?? []);

  return {
    notices: {
      async add(notice) {
        model.notices.push(notice);
      },
      pending: async (platform, limit) =>
        model.notices
          .filter(({ person }) => person.startsWith(`${platform}:`))
          .sort(by(({ at }) => at))
          .slice(0, limit),
      of: async (glossary, person, limit) =>
        model.notices
          .filter((one) => one.glossary === glossary && one.person === person)
          .sort(by(({ at }) => at))
          .slice(0, limit),
      async remove(ids) {
        model.notices = model.notices.filter(({ id }) => !ids.includes(id));
      },
    },

    settings: {
      all: async ({ glossary, channel }) =>
        Object.fromEntries(
          model.settings
            .filter(
              (one) =>
                one.glossary === glossary &&
                one.workspace === channel?.workspace &&
                one.channel === channel?.id,
            )
            .map(({ name, value }) => [name, value]),
        ),
      everywhere: async (glossary) =>
        model.settings
          .filter((one) => one.glossary === glossary)
          .sort(
            by(
              (one) => one.workspace ?? '',
              (one) => one.channel ?? '',
              (one) => one.name,
            ),
          )
          .map(({ workspace, channel, name, value }) => ({
            ...(workspace !== undefined && channel !== undefined && { channel: { workspace, id: channel } }),
            name,
            value,
          })),
      async set({ glossary, channel }, name, value) {
        const place = { workspace: channel?.workspace, channel: channel?.id };
        model.settings = model.settings.filter(
          (one) =>
            one.glossary !== glossary ||
            one.workspace !== place.workspace ||
            one.channel !== place.channel ||
            one.name !== name,
        );
        if (value !== undefined) model.settings.push({ glossary, ...place, name, value });
      },
    },

    senses: {
      async prefer(workspace, channel, label, entry) {
        model.senses = model.senses.filter(
          (one) => one.workspace !== workspace || one.channel !== channel || one.label !== label,
        );
        if (entry !== undefined) model.senses.push({ workspace, channel, label, entry });
      },
      preferred: async (workspace, channel, label) =>
        model.senses.find(
          (one) => one.workspace === workspace && one.channel === channel && one.label === label,
        )?.entry,
    },

    statistics: {
      async count(glossary, day, what, key) {
        model.counts.push({ glossary, day, what, key });
      },
      async countAll(glossary, day, all) {
        model.counts.push(...all.map(({ what, key }) => ({ glossary, day, what, key })));
      },
      most: async (glossary, what, from, to, limit) =>
        [...summed(keysOf(countsIn(glossary, what, from, to)))]
          .map(([key, count]) => ({ key, count }))
          .sort(
            by(
              (one) => -one.count,
              (one) => one.key,
            ),
          )
          .slice(0, limit),
      byDay: async (glossary, what, from, to) =>
        [...summed(countsIn(glossary, what, from, to).map(({ day }) => day))]
          .map(([day, count]) => ({ day, count }))
          .sort(by(({ day }) => day)),
      asked: async (glossary) => summed(keysOf(countsIn(glossary, 'asked', '', '9'))),
      async prune(before) {
        model.counts = model.counts.filter(({ day }) => day >= before);
      },
    },
  };
}
