import type { TeamRecords } from '../../../src/store/team/team-records.ts';
import { by, type TeamModel } from './lists.ts';

/** What people have begun to write, in a list. */
export function modelDrafts(model: TeamModel): Pick<TeamRecords, 'drafts'> {
  const of = (glossary: string, person: string) =>
    model.drafts.filter((one) => one.glossary === glossary && one.person === person);
  const remove = (glossary: string, person: string, id: string) => {
    const gone = of(glossary, person).find((one) => one.id === id);
    model.drafts = model.drafts.filter((one) => one !== gone);
  };
  return {
    drafts: {
      async save(draft) {
        remove(draft.glossary, draft.person, draft.id);
        model.drafts.push(draft);
      },
      withId: async (glossary, person, id) => of(glossary, person).find((one) => one.id === id),
      newest: async (glossary, person) =>
        of(glossary, person)
          .filter(({ isBegun }) => isBegun)
          .sort(by(({ at }) => at))
          .at(-1),
      remove: async (glossary, person, id) => remove(glossary, person, id),
      async prune(before) {
        model.drafts = model.drafts.filter(({ at }) => at >= before);
      },
    },
  };
}
