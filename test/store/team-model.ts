import type { Records } from '../../src/store/store.ts';
import type { TeamRecords } from '../../src/store/team/team-records.ts';
import { by, type TeamModel } from './team/lists.ts';
import { modelDeeds } from './team/model-deeds.ts';
import { modelDrafts } from './team/model-drafts.ts';
import { modelEntries } from './team/model-entries.ts';
import { modelFeedback } from './team/model-feedback.ts';
import { modelPeople } from './team/model-people.ts';
import { modelRequests } from './team/model-requests.ts';
import { modelSettings } from './team/model-settings.ts';

/** The store as those lists. @param newId of a glossary that is made. */
export function modelRecords(
  model: TeamModel,
  newId: () => string,
): Omit<TeamRecords, 'codes'> & Pick<Records, 'changes'> {
  return {
    ...modelEntries(model),
    ...modelRequests(model),
    ...modelFeedback(model),
    ...modelSettings(model),
    ...modelPeople(model),
    ...modelDrafts(model),
    ...modelDeeds(model),
    changes: {
      async bump(glossary) {
        const count = (model.changes.find((one) => one.glossary === glossary)?.count ?? 0) + 1;
        model.changes = model.changes.filter((one) => one.glossary !== glossary);
        model.changes.push({ glossary, count });
        return count;
      },
      count: async (glossary) => model.changes.find((one) => one.glossary === glossary)?.count ?? 0,
    },

    glossaries: {
      async of(workspace, at) {
        const known = model.workspaces.find((one) => one.workspace === workspace);
        if (known !== undefined) return known.glossary;
        const id = newId();
        model.workspaces.push({ workspace, own: id, glossary: id, since: at });
        return id;
      },
      workspaces: async (glossary) =>
        model.workspaces
          .filter((one) => one.glossary === glossary)
          .sort(
            by(
              (one) => one.since,
              (one) => one.workspace,
            ),
          )
          .map(({ workspace }) => workspace),
      known: async (limit) =>
        model.workspaces
          .map(({ workspace, glossary }) => ({ workspace, glossary }))
          .sort(by(({ workspace }) => workspace))
          .slice(0, limit),
      lock: async () => {},
      async join(workspace, glossary, at) {
        model.see(workspace, glossary, at);
        return true;
      },
      async leave(workspace, at) {
        const known = model.workspaces.find((one) => one.workspace === workspace);
        if (known !== undefined) model.see(workspace, known.own, at);
      },
      async setGone(workspace, gone) {
        model.workspaces = model.workspaces.map((one) =>
          one.workspace === workspace ? { ...one, gone } : one,
        );
      },
      gone: async (before) =>
        model.workspaces
          .filter(({ gone }) => gone !== undefined && gone < before)
          .sort(by(({ gone }) => gone ?? 0))
          .map(({ workspace }) => workspace),
      async erase(workspace) {
        const known = model.workspaces.find((one) => one.workspace === workspace);
        model.erase('workspace', workspace);
        if (known === undefined) return;
        model.eraseIfNobodys(known.own);
        model.eraseIfNobodys(known.glossary);
      },
    },
  };
}
