import type { Revision } from '../../../src/store/team/revisions.ts';
import type { Suggestion } from '../../../src/store/team/suggestions.ts';
import type { TeamRecords } from '../../../src/store/team/team-records.ts';
import { by, each, given, type In, type TeamModel } from './lists.ts';

/** What becomes of entries, in lists. */
export function modelEntries(model: TeamModel): Pick<TeamRecords, 'revisions' | 'suggestions'> {
  const revisionsIn = (glossary: string) =>
    model.revisions.filter((one) => one.glossary === glossary).map((one) => given(one));
  const suggestionsIn = (glossary: string) =>
    model.suggestions
      .filter((one) => one.glossary === glossary)
      .map((one) => given(one))
      .sort(by((one) => one.at));
  const addRevision = (glossary: string, revision: Omit<Revision, 'number'>): number => {
    const number = revisionsIn(glossary).filter(({ entry }) => entry === revision.entry).length + 1;
    model.revisions.push({ glossary, ...revision, number });
    return number;
  };

  return {
    revisions: {
      add: async (glossary, revision) => addRevision(glossary, revision),
      async addAll(glossary, revisions) {
        for (const revision of revisions) addRevision(glossary, revision);
      },
      newest: async (glossary, entry) => revisionsIn(glossary).findLast((one) => one.entry === entry),
      revision: async (glossary, entry, number) =>
        revisionsIn(glossary).find((one) => one.entry === entry && one.number === number),
      history: async (glossary, entry, limit, before = Number.POSITIVE_INFINITY) =>
        revisionsIn(glossary)
          .filter((one) => one.entry === entry && one.number < before)
          .reverse()
          .slice(0, limit),
      since: (glossary, change) => {
        const newest = new Map(revisionsIn(glossary).map((one) => [one.entry, one]));
        const changed = [...newest.values()].filter((one) => one.change > change);
        return each(
          changed.sort(
            by<Revision>(
              (one) => one.change,
              (one) => one.entry,
            ),
          ),
        );
      },
      recent: async (glossary, limit) =>
        revisionsIn(glossary)
          .sort(
            by(
              (one) => one.change,
              (one) => one.entry,
              (one) => one.number,
            ),
          )
          .reverse()
          .slice(0, limit),
      by: (glossary, author) =>
        each(
          revisionsIn(glossary)
            .filter((one) => one.author === author)
            .sort(
              by(
                (one) => one.entry,
                (one) => one.number,
              ),
            ),
        ),
      async setBody(glossary, entry, number, body) {
        model.revisions = model.revisions.map((one) =>
          one.glossary === glossary && one.entry === entry && one.number === number ? { ...one, body } : one,
        );
      },
      ofOrigin: (glossary, origin) =>
        each(
          revisionsIn(glossary)
            .filter((one) => one.origin === origin)
            .sort(
              by(
                (one) => one.entry,
                (one) => one.number,
              ),
            ),
        ),
    },

    suggestions: {
      async add(glossary, suggestion) {
        model.suggestions.push({ glossary, ...suggestion, state: 'open' });
      },
      suggestion: async (glossary, id) => suggestionsIn(glossary).find((one) => one.id === id),
      async open(glossary, limit, after) {
        const all = suggestionsIn(glossary);
        const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
        if (after !== undefined && from === 0) return [];
        return all
          .slice(from)
          .filter(({ state }) => state === 'open')
          .slice(0, limit);
      },
      openOf: async (glossary, entry) =>
        suggestionsIn(glossary).filter((one) => one.state === 'open' && one.entry === entry),
      by: async (glossary, author, limit) =>
        suggestionsIn(glossary)
          .filter((one) => one.author === author)
          .reverse()
          .slice(0, limit),
      allBy: (glossary, author) => each(suggestionsIn(glossary).filter((one) => one.author === author)),
      allOf: (glossary, entry) =>
        each(
          suggestionsIn(glossary)
            .filter((one) => one.entry === entry)
            .sort(
              by(
                (one) => one.state,
                (one) => one.at,
              ),
            ),
        ),
      async setBodies(glossary, id, { from, to }) {
        model.suggestions = model.suggestions.map((one) =>
          one.glossary === glossary && one.id === id ? { ...one, from, to } : one,
        );
      },
      countBy: async (glossary, author, since) =>
        suggestionsIn(glossary).filter((one) => one.author === author && one.at >= since).length,
      async decide(glossary, id, state, decision) {
        const isIt = (one: In<Suggestion>) =>
          one.glossary === glossary && one.id === id && one.state === 'open';
        const was = model.suggestions.some(isIt);
        model.suggestions = model.suggestions.map((one) =>
          isIt(one) ? { ...one, state, decision: given(decision) } : one,
        );
        return was;
      },
    },
  };
}
