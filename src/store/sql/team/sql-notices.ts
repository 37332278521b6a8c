import type { Kysely } from 'kysely';
import type { Notice, Notices } from '../../team/notices.ts';
import { kept } from '../kept.ts';
import type { Schema } from '../schema.ts';

const REMOVED_AT_ONCE = 50;

/** Notices in the order in which they are told. */
const inOrder = (database: Kysely<Schema>) =>
  database
    .selectFrom('notices')
    .orderBy('at')
    .orderBy('id')
    .select(['id', 'glossary', 'person', 'body', 'at']);

const noticesFrom = (rows: readonly (Omit<Notice, 'body'> & { readonly body: string })[]): Notice[] =>
  rows.map((row) => ({ ...row, body: JSON.parse(row.body) }));

export const sqlNotices = (database: Kysely<Schema>): Notices => ({
  async add({ id, glossary, person, body, at }) {
    const [platform = ''] = person.split(':', 1);
    await database
      .insertInto('notices')
      .values({
        id: kept(id),
        glossary: kept(glossary),
        platform: kept(platform),
        person: kept(person),
        body: JSON.stringify(body),
        at,
      })
      .execute();
  },

  async pending(platform, limit) {
    const rows = inOrder(database).where('platform', '=', kept(platform)).limit(limit);
    return noticesFrom(await rows.execute());
  },

  async of(glossary, person, limit) {
    const theirs = inOrder(database)
      .where('glossary', '=', kept(glossary))
      .where('person', '=', kept(person));
    return noticesFrom(await theirs.limit(limit).execute());
  },

  async remove(ids) {
    for (let from = 0; from < ids.length; from += REMOVED_AT_ONCE) {
      // The same number of them each time makes the same statement, which the engine need not prepare anew.
      const some = Array.from({ length: REMOVED_AT_ONCE }, (_, index) =>
        kept(ids[from + index] ?? ids[from] ?? ''),
      );
      await database.deleteFrom('notices').where('id', 'in', some).execute();
    }
  },
});
