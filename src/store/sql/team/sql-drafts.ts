import type { Kysely } from 'kysely';
import type { Draft, Drafts } from '../../team/drafts.ts';
import { inBatches, PRUNED_AT_ONCE } from '../in-batches.ts';
import { kept } from '../kept.ts';
import type { Schema } from '../schema.ts';
import type { DraftRow } from './team-schema.ts';

export const sqlDrafts = (database: Kysely<Schema>): Drafts => ({
  async save({ glossary, person, id, isBegun, body, at }) {
    const written = { begun: isBegun ? 1 : 0, body: JSON.stringify(body), at } as const;
    await database
      .insertInto('drafts')
      .values({ glossary: kept(glossary), person: kept(person), id: kept(id), ...written })
      .onConflict((conflict) => conflict.columns(['glossary', 'person', 'id']).doUpdateSet(written))
      .execute();
  },

  async withId(glossary, person, id) {
    const row = await database
      .selectFrom('drafts')
      .selectAll()
      .where('glossary', '=', kept(glossary))
      .where('person', '=', kept(person))
      .where('id', '=', kept(id))
      .executeTakeFirst();
    return row && draftFrom(row);
  },

  async newest(glossary, person) {
    const row = await database
      .selectFrom('drafts')
      .selectAll()
      .where('glossary', '=', kept(glossary))
      .where('person', '=', kept(person))
      .where('begun', '=', 1)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .executeTakeFirst();
    return row && draftFrom(row);
  },

  async remove(glossary, person, id) {
    await database
      .deleteFrom('drafts')
      .where('glossary', '=', kept(glossary))
      .where('person', '=', kept(person))
      .where('id', '=', kept(id))
      .execute();
  },

  async prune(before) {
    await inBatches(async () => {
      const { numDeletedRows } = await database
        .deleteFrom('drafts')
        .where(({ eb, refTuple, selectFrom }) =>
          eb(
            refTuple('glossary', 'person', 'id'),
            'in',
            selectFrom('drafts')
              .where('at', '<', before)
              .select(['glossary', 'person', 'id'])
              .limit(PRUNED_AT_ONCE)
              .$asTuple('glossary', 'person', 'id'),
          ),
        )
        .executeTakeFirstOrThrow();
      return numDeletedRows;
    });
  },
});

const draftFrom = ({ begun, body, ...row }: DraftRow): Draft => ({
  ...row,
  isBegun: begun === 1,
  body: JSON.parse(body),
});
