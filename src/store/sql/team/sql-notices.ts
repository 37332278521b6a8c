import type { Kysely } from 'kysely';
import type { Notices } from '../../team/notices.ts';
import { kept } from '../kept.ts';
import type { Schema } from '../schema.ts';

const REMOVED_AT_ONCE = 50;

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
    const rows = await database
      .selectFrom('notices')
      .where('platform', '=', kept(platform))
      .orderBy('at')
      .orderBy('id')
      .limit(limit)
      .select(['id', 'glossary', 'person', 'body', 'at'])
      .execute();
    return rows.map((row) => ({ ...row, body: JSON.parse(row.body) }));
  },

  async of(glossary, person, limit) {
    const rows = await database
      .selectFrom('notices')
      .where('glossary', '=', kept(glossary))
      .where('person', '=', kept(person))
      .orderBy('at')
      .orderBy('id')
      .limit(limit)
      .select(['id', 'glossary', 'person', 'body', 'at'])
      .execute();
    return rows.map((row) => ({ ...row, body: JSON.parse(row.body) }));
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
