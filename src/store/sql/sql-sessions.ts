import { type Kysely, sql } from 'kysely';
import type { Session, Sessions } from '../sessions.ts';
import { inBatches, PRUNED_AT_ONCE } from './in-batches.ts';
import { kept } from './kept.ts';
import type { Schema, SessionRow } from './schema.ts';

export const sqlSessions = (database: Kysely<Schema>): Sessions => ({
  async begin({ hash, person, name, at }, workspaces) {
    if (workspaces.length === 0) return;
    const session = { hash: kept(hash), person: kept(person), name: kept(name), at, seen: at };
    const chosen = workspaces.length === 1 ? 1 : 0;
    await database
      .insertInto('sessions')
      .values(
        workspaces.map(({ workspace, place }) => ({
          ...session,
          workspace: kept(workspace),
          place: kept(place),
          chosen,
        })),
      )
      .execute();
  },

  async chosen(hash) {
    const row = await database
      .selectFrom('sessions')
      .selectAll()
      .where('hash', '=', kept(hash))
      .where('chosen', '=', 1)
      .executeTakeFirst();
    return row && sessionFrom(row);
  },

  async all(hash) {
    const rows = await database
      .selectFrom('sessions')
      .selectAll()
      .where('hash', '=', kept(hash))
      .orderBy('place')
      .orderBy('workspace')
      .execute();
    return rows.map(sessionFrom);
  },

  async choose(hash, workspace) {
    // One statement: at no time are two chosen.
    const { numUpdatedRows } = await database
      .updateTable('sessions')
      .set({ chosen: sql`case when workspace = ${kept(workspace)} then 1 else 0 end` })
      .where('hash', '=', kept(hash))
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('sessions as other')
            .where('other.hash', '=', hash)
            .where('other.workspace', '=', workspace)
            .select('other.hash'),
        ),
      )
      .executeTakeFirstOrThrow();
    return numUpdatedRows > 0n;
  },

  async setSeen(hash, at) {
    await database.updateTable('sessions').set({ seen: at }).where('hash', '=', kept(hash)).execute();
  },

  async end(hash) {
    await database.deleteFrom('sessions').where('hash', '=', kept(hash)).execute();
  },

  async endAll(person) {
    await database.deleteFrom('sessions').where('person', '=', kept(person)).execute();
  },

  async prune(begun, seen) {
    await inBatches(async () => {
      const { numDeletedRows } = await database
        .deleteFrom('sessions')
        .where(({ eb, or, refTuple, selectFrom }) =>
          eb(
            refTuple('workspace', 'hash'),
            'in',
            selectFrom('sessions')
              .where(or([eb('at', '<', begun), eb('seen', '<', seen)]))
              .select(['workspace', 'hash'])
              .limit(PRUNED_AT_ONCE)
              .$asTuple('workspace', 'hash'),
          ),
        )
        .executeTakeFirstOrThrow();
      return numDeletedRows;
    });
  },
});

const sessionFrom = ({ chosen: _, ...row }: SessionRow): Session => row;
