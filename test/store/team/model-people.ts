import type { TeamRecords } from '../../../src/store/team/team-records.ts';
import { by, given, type TeamModel } from './lists.ts';

/** Who does what, in lists. */
export function modelPeople(model: TeamModel): Pick<TeamRecords, 'people'> {
  return {
    people: {
      role: async (glossary, person) =>
        model.roles.find((one) => one.glossary === glossary && one.person === person)?.role,
      async setRole(glossary, person, role) {
        model.roles = model.roles.filter((one) => one.glossary !== glossary || one.person !== person);
        if (role !== undefined) model.roles.push({ glossary, person, role });
      },
      withRoles: async (glossary) =>
        model.roles
          .filter((one) => one.glossary === glossary)
          .map(({ person, role }) => ({ person, role }))
          .sort(by(({ person }) => person)),
      isBlocked: async (glossary, person) =>
        model.blocked.some((one) => one.glossary === glossary && one.person === person),
      async setBlocked(glossary, person, blocked) {
        model.blocked = model.blocked.filter((one) => one.glossary !== glossary || one.person !== person);
        if (blocked) model.blocked.push({ glossary, person });
      },
      blocked: async (glossary) =>
        model.blocked
          .filter((one) => one.glossary === glossary)
          .map(({ person }) => person)
          .sort(),
      async forget(glossary, person) {
        const isTheirs = (one: { glossary: string; person?: string | undefined }) =>
          one.glossary === glossary && one.person === person;
        const unnamed = <T>(value: T, name: keyof T): T =>
          value[name] === person ? { ...value, [name]: undefined } : value;
        model.roles = model.roles.filter((one) => !isTheirs(one));
        model.blocked = model.blocked.filter((one) => !isTheirs(one));
        model.votes = model.votes.filter((one) => !isTheirs(one));
        model.notices = model.notices.filter((one) => !isTheirs(one));
        model.drafts = model.drafts.filter((one) => !isTheirs(one));
        model.deeds = model.deeds.map((one) =>
          one.glossary === glossary ? unnamed(unnamed(one, 'person'), 'other') : one,
        );
        model.verifications = model.verifications.filter(
          (one) => one.glossary !== glossary || one.owner !== person,
        );
        model.asks = model.asks.map((one) =>
          isTheirs(one) ? { ...one, person: undefined, tell: false } : one,
        );
        model.revisions = model.revisions.map((one) =>
          one.glossary === glossary ? unnamed(one, 'author') : one,
        );
        model.reports = model.reports.map((one) =>
          one.glossary === glossary ? { ...one, report: unnamed(one.report, 'person') } : one,
        );
        model.suggestions = model.suggestions.map((one) => {
          if (one.glossary !== glossary) return one;
          const { decision } = one;
          return {
            ...unnamed(one, 'author'),
            ...(decision && { decision: given(unnamed(decision, 'by')) }),
          };
        });
      },
    },
  };
}
