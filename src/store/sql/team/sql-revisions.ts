import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { Revision, Revisions } from '../../team/revisions.ts';
import { kept } from '../kept.ts';
import type { Schema } from '../schema.ts';
import type { Transact } from '../transact.ts';
import { addRevisions, addTogether } from './add-revisions.ts';
import { inPages, READ_AT_ONCE } from './in-pages.ts';
import { toJson } from './json.ts';
import { revisionFrom } from './revision-row.ts';
import type { RevisionRow } from './team-schema.ts';

export function sqlRevisions(database: Kysely<Schema>, transact: Transact): Revisions {
  const revisionsIn = (glossary: string) =>
    database.selectFrom('revisions').where('revisions.glossary', '=', kept(glossary));
  const revisionsOf = (glossary: string, entry: string) =>
    revisionsIn(glossary).where('entry', '=', kept(entry));

  return {
    add: (glossary, revision) =>
      transact(async (transaction) => {
        const [number = 0] = await addTogether(transaction, glossary, [revision]);
        return number;
      }),

    addAll: (glossary, revisions) =>
      transact((transaction) => addRevisions(transaction, glossary, revisions)),

    async newest(glossary, entry) {
      return first(revisionsOf(glossary, entry).selectAll().orderBy('number', 'desc'));
    },

    async revision(glossary, entry, number) {
      return first(revisionsOf(glossary, entry).selectAll().where('number', '=', number));
    },

    async history(glossary, entry, limit, before) {
      const all = revisionsOf(glossary, entry).selectAll().orderBy('number', 'desc').limit(limit);
      const rows = await (before === undefined ? all : all.where('number', '<', before)).execute();
      return rows.map(revisionFrom);
    },

    async *since(glossary, change) {
      const changed = database
        .selectFrom('entries')
        .where('glossary', '=', kept(glossary))
        .orderBy('change')
        .orderBy('entry')
        .limit(READ_AT_ONCE)
        .select(['glossary', 'entry', 'number']);
      const rows = inPages((last: RevisionRow | undefined) => {
        const page =
          last === undefined
            ? changed.where('change', '>', change)
            : changed.where(({ eb, refTuple, tuple }) =>
                eb(refTuple('change', 'entry'), '>', tuple(last.change, last.entry)),
              );
        // The page is read first, and then the versions. Joined whole, all that is changed may be read for each page: PostgreSQL
        // does so as long as it has no statistics, which is when much was imported.
        return database
          .selectFrom(page.as('page'))
          .innerJoin('revisions', (join) =>
            join
              .onRef('revisions.glossary', '=', 'page.glossary')
              .onRef('revisions.entry', '=', 'page.entry')
              .onRef('revisions.number', '=', 'page.number'),
          )
          .orderBy('revisions.change')
          .orderBy('revisions.entry')
          .selectAll('revisions');
      });
      for await (const row of rows) yield revisionFrom(row);
    },

    async recent(glossary, limit) {
      const rows = await revisionsIn(glossary)
        .orderBy('change', 'desc')
        .orderBy('entry', 'desc')
        .orderBy('number', 'desc')
        .limit(limit)
        .selectAll()
        .execute();
      return rows.map(revisionFrom);
    },

    async *by(glossary, author) {
      const all = revisionsIn(glossary)
        .where('author', '=', kept(author))
        .orderBy('entry')
        .orderBy('number')
        .limit(READ_AT_ONCE)
        .selectAll();
      for await (const row of inPages(afterLast(all))) yield revisionFrom(row);
    },

    async setBody(glossary, entry, number, body) {
      await database
        .updateTable('revisions')
        .set({ body: toJson(body) })
        .where('glossary', '=', kept(glossary))
        .where('entry', '=', kept(entry))
        .where('number', '=', number)
        .execute();
    },

    async *ofOrigin(glossary, origin) {
      const all = revisionsIn(glossary)
        .where('origin', '=', kept(origin))
        .orderBy('entry')
        .orderBy('number')
        .limit(READ_AT_ONCE)
        .selectAll();
      for await (const row of inPages(afterLast(all))) yield revisionFrom(row);
    },
  };
}

type Rows = SelectQueryBuilder<Schema, 'revisions', RevisionRow>;

/** Pages of versions in the order of their entries and numbers. */
const afterLast =
  (all: Rows) =>
  (last: RevisionRow | undefined): Rows =>
    last === undefined
      ? all
      : all.where(({ eb, refTuple, tuple }) =>
          eb(refTuple('entry', 'number'), '>', tuple(last.entry, last.number)),
        );

async function first(revisions: Rows): Promise<Revision | undefined> {
  const row = await revisions.limit(1).executeTakeFirst();
  return row === undefined ? undefined : revisionFrom(row);
}
