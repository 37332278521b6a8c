import type { Kysely } from 'kysely';
import type { Suggestion, Suggestions } from '../../team/suggestions.ts';
import { kept, keptIfAny } from '../kept.ts';
import type { Schema } from '../schema.ts';
import { inPages, READ_AT_ONCE } from './in-pages.ts';
import { fromJson, toJson } from './json.ts';
import { present } from './present.ts';
import type { SuggestionRow } from './team-schema.ts';

export function sqlSuggestions(database: Kysely<Schema>): Suggestions {
  const suggestionsIn = (glossary: string) =>
    database.selectFrom('suggestions').where('glossary', '=', kept(glossary)).selectAll();
  const openIn = (glossary: string) =>
    suggestionsIn(glossary).where('state', '=', 'open').orderBy('at').orderBy('id');

  return {
    async add(glossary, suggestion) {
      await database.insertInto('suggestions').values(rowOf(glossary, suggestion)).execute();
    },

    async suggestion(glossary, id) {
      const row = await suggestionsIn(glossary).where('id', '=', kept(id)).executeTakeFirst();
      return row && suggestionFrom(row);
    },

    async open(glossary, limit, after) {
      const all = openIn(glossary).limit(limit);
      const rows =
        after === undefined
          ? all
          : all.where(({ eb, refTuple, selectFrom }) =>
              eb(
                refTuple('at', 'id'),
                '>',
                selectFrom('suggestions')
                  .where('glossary', '=', glossary)
                  .where('id', '=', kept(after))
                  .select(['at', 'id'])
                  .$asTuple('at', 'id'),
              ),
            );
      return (await rows.execute()).map(suggestionFrom);
    },

    async openOf(glossary, entry) {
      const rows = await openIn(glossary).where('entry', '=', kept(entry)).execute();
      return rows.map(suggestionFrom);
    },

    async by(glossary, author, limit) {
      const rows = await suggestionsIn(glossary)
        .where('author', '=', kept(author))
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(suggestionFrom);
    },

    async *allBy(glossary, author) {
      const all = suggestionsIn(glossary)
        .where('author', '=', kept(author))
        .orderBy('at')
        .orderBy('id')
        .limit(READ_AT_ONCE);
      const rows = inPages((last: SuggestionRow | undefined) =>
        last === undefined
          ? all
          : all.where(({ eb, refTuple, tuple }) => eb(refTuple('at', 'id'), '>', tuple(last.at, last.id))),
      );
      for await (const row of rows) yield suggestionFrom(row);
    },

    async *allOf(glossary, entry) {
      const all = suggestionsIn(glossary)
        .where('entry', '=', kept(entry))
        .orderBy('state')
        .orderBy('at')
        .orderBy('id')
        .limit(READ_AT_ONCE);
      const rows = inPages((last: SuggestionRow | undefined) =>
        last === undefined
          ? all
          : all.where(({ eb, refTuple, tuple }) =>
              eb(refTuple('state', 'at', 'id'), '>', tuple(last.state, last.at, last.id)),
            ),
      );
      for await (const row of rows) yield suggestionFrom(row);
    },

    async setBodies(glossary, id, { from, to }) {
      await database
        .updateTable('suggestions')
        .set({ from: toJson(from), to: toJson(to) })
        .where('glossary', '=', kept(glossary))
        .where('id', '=', kept(id))
        .execute();
    },

    async countBy(glossary, author, since) {
      const { count } = await database
        .selectFrom('suggestions')
        .where('glossary', '=', kept(glossary))
        .where('author', '=', kept(author))
        .where('at', '>=', since)
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return count;
    },

    async decide(glossary, id, state, { by, at, reason }) {
      const { numUpdatedRows } = await database
        .updateTable('suggestions')
        .set({ state, decider: keptIfAny(by), decided: at, reason: toJson(reason) })
        .where('glossary', '=', kept(glossary))
        .where('id', '=', kept(id))
        .where('state', '=', 'open')
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },
  };
}

const rowOf = (glossary: string, suggestion: Omit<Suggestion, 'state' | 'decision'>): SuggestionRow => ({
  glossary: kept(glossary),
  id: kept(suggestion.id),
  kind: suggestion.kind,
  entry: kept(suggestion.entry),
  base: suggestion.base,
  from: toJson(suggestion.from),
  to: toJson(suggestion.to),
  comment: toJson(suggestion.comment),
  author: keptIfAny(suggestion.author),
  at: suggestion.at,
  state: 'open',
  decider: null,
  decided: null,
  reason: null,
});

const suggestionFrom = (row: SuggestionRow): Suggestion => ({
  id: row.id,
  kind: row.kind,
  entry: row.entry,
  base: row.base,
  at: row.at,
  state: row.state,
  ...(row.from !== null && { from: fromJson(row.from) }),
  ...(row.to !== null && { to: fromJson(row.to) }),
  ...present({ comment: fromJson<string>(row.comment), author: row.author }),
  ...(row.decided !== null && {
    decision: { at: row.decided, ...present({ by: row.decider, reason: fromJson<string>(row.reason) }) },
  }),
});
