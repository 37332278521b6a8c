import type { Kysely } from 'kysely';
import type { Report, Reports } from '../../team/feedback.ts';
import { kept, keptIfAny } from '../kept.ts';
import type { Schema } from '../schema.ts';
import { present } from './present.ts';
import type { ReportRow } from './team-schema.ts';

export function sqlReports(database: Kysely<Schema>): Reports {
  const openIn = (glossary: string) =>
    database
      .selectFrom('reports')
      .where('glossary', '=', kept(glossary))
      .where('open', '=', 1)
      .orderBy('at')
      .orderBy('id')
      .selectAll();

  return {
    async add(glossary, { id, entry, reason, person, at }) {
      await database
        .insertInto('reports')
        .values({
          glossary: kept(glossary),
          id: kept(id),
          entry: kept(entry),
          reason: JSON.stringify(reason),
          person: keptIfAny(person),
          at,
          open: 1,
          closer: null,
          closed: null,
        })
        .execute();
    },

    async open(glossary, limit) {
      return (await openIn(glossary).limit(limit).execute()).map(reportFrom);
    },

    async openOf(glossary, entry) {
      return (await openIn(glossary).where('entry', '=', kept(entry)).execute()).map(reportFrom);
    },

    async countBy(glossary, person, since) {
      const { count } = await database
        .selectFrom('reports')
        .where('glossary', '=', kept(glossary))
        .where('person', '=', kept(person))
        .where('at', '>=', since)
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return count;
    },

    async close(glossary, id, by, at) {
      const { numUpdatedRows } = await database
        .updateTable('reports')
        .set({ open: 0, closer: kept(by), closed: at })
        .where('glossary', '=', kept(glossary))
        .where('id', '=', kept(id))
        .where('open', '=', 1)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },
  };
}

const reportFrom = ({ id, entry, reason, person, at }: ReportRow): Report => ({
  id,
  entry,
  reason: JSON.parse(reason),
  at,
  ...present({ person }),
});
