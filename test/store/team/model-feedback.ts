import type { TeamRecords } from '../../../src/store/team/team-records.ts';
import { by, each, given, type TeamModel } from './lists.ts';

/** What people say of entries, in lists. */
export function modelFeedback(model: TeamModel): Pick<TeamRecords, 'votes' | 'reports' | 'verifications'> {
  const tallyOf = (glossary: string, entry: string) => {
    const votes = model.votes.filter((one) => one.glossary === glossary && one.entry === entry);
    const helpful = votes.filter((one) => one.helpful).length;
    return { helpful, unhelpful: votes.length - helpful };
  };
  const openReports = (glossary: string) =>
    model.reports
      .filter((one) => one.glossary === glossary && one.isOpen)
      .map(({ report }) => given(report))
      .sort(by((one) => one.at));

  return {
    votes: {
      async set(glossary, entry, person, helpful) {
        const isIt = (one: { glossary: string; entry: string; person: string }) =>
          one.glossary === glossary && one.entry === entry && one.person === person;
        const before = model.votes.find(isIt)?.helpful;
        model.votes = model.votes.filter((one) => !isIt(one));
        if (helpful !== undefined) model.votes.push({ glossary, entry, person, helpful });
        return before;
      },
      of: async (glossary, entry, person) =>
        model.votes.find((one) => one.glossary === glossary && one.entry === entry && one.person === person)
          ?.helpful,
      tally: async (glossary, entry) => tallyOf(glossary, entry),
      unhelpful: async (glossary, limit) =>
        [...new Set(model.votes.filter((one) => one.glossary === glossary).map(({ entry }) => entry))]
          .map((entry) => ({ entry, ...tallyOf(glossary, entry) }))
          .filter(({ unhelpful }) => unhelpful > 0)
          .sort(
            by(
              (one) => -one.unhelpful,
              (one) => one.helpful,
              (one) => one.entry,
            ),
          )
          .slice(0, limit),
    },

    reports: {
      async add(glossary, report) {
        model.reports.push({ glossary, report, isOpen: true });
      },
      open: async (glossary, limit) => openReports(glossary).slice(0, limit),
      openOf: async (glossary, entry) => openReports(glossary).filter((one) => one.entry === entry),
      countBy: async (glossary, person, since) =>
        model.reports.filter(
          ({ glossary: its, report }) => its === glossary && report.person === person && report.at >= since,
        ).length,
      async close(glossary, id) {
        const found = model.reports.find((one) => one.glossary === glossary && one.report.id === id);
        const was = found?.isOpen === true;
        if (found !== undefined) found.isOpen = false;
        return was;
      },
    },

    verifications: {
      async set(glossary, entry, verification) {
        model.verifications = model.verifications.filter(
          (one) => one.glossary !== glossary || one.entry !== entry,
        );
        if (verification !== undefined) model.verifications.push({ glossary, entry, ...verification });
      },
      async of(glossary, entry) {
        const found = model.verifications.find((one) => one.glossary === glossary && one.entry === entry);
        return found && given(found);
      },
      due: (before, glossary) =>
        each(
          model.verifications
            .filter((one) => one.due < before && (glossary === undefined || one.glossary === glossary))
            .map((one) => ({ ...given(one), glossary: one.glossary }))
            .sort(
              by(
                (one) => one.due,
                (one) => one.glossary,
                (one) => one.entry,
              ),
            ),
        ),
    },
  };
}
