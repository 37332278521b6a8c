import type { Kysely } from 'kysely';
import type { Deeds, DoneDeed } from '../../team/deeds.ts';
import { kept, keptIfAny } from '../kept.ts';
import type { Schema } from '../schema.ts';
import { fromJson, toJson } from './json.ts';
import { present } from './present.ts';
import type { DeedRow } from './team-schema.ts';

export const sqlDeeds = (database: Kysely<Schema>): Deeds => ({
  async add(glossary, { id, at, person, did, entry, other, about }) {
    await database
      .insertInto('deeds')
      .values({
        glossary: kept(glossary),
        id: kept(id),
        at,
        person: keptIfAny(person),
        did: kept(did),
        entry: keptIfAny(entry),
        other: keptIfAny(other),
        about: toJson(about),
      })
      .execute();
  },

  async newest(glossary, limit, before) {
    const rows = await database
      .selectFrom('deeds')
      .selectAll()
      .where('glossary', '=', kept(glossary))
      .$if(before !== undefined, (query) =>
        query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple('at', 'id'), '<', tuple(before?.at ?? 0, kept(before?.id ?? ''))),
        ),
      )
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    return rows.map(deedFrom);
  },
});

const deedFrom = ({ id, at, did, person, entry, other, about }: DeedRow): DoneDeed => ({
  id,
  at,
  did,
  ...present({ person, entry, other }),
  ...(about !== null && { about: fromJson(about) }),
});
