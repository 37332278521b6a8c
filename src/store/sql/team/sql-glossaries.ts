import type { Kysely } from 'kysely';
import { type Glossaries, linksOf, newGlossaryId } from '../../team/glossaries.ts';
import { kept } from '../kept.ts';
import type { Schema } from '../schema.ts';
import type { Transact } from '../transact.ts';
import { eraseRows } from './erase-rows.ts';

export function sqlGlossaries(database: Kysely<Schema>, transact: Transact): Glossaries {
  const seenBy = async (workspace: string): Promise<string | undefined> => {
    const row = await database
      .selectFrom('workspaces')
      .where('workspace', '=', kept(workspace))
      .select('glossary')
      .executeTakeFirst();
    return row?.glossary;
  };
  const of: Glossaries['of'] = async (workspace, at, id) =>
    (await seenBy(workspace)) ?? transact((transaction) => begin(transaction, workspace, at, id));

  return {
    of,

    async workspaces(glossary) {
      const rows = await database
        .selectFrom('workspaces')
        .where('glossary', '=', kept(glossary))
        .orderBy('since')
        .orderBy('workspace')
        .select('workspace')
        .execute();
      return rows.map(({ workspace }) => workspace);
    },

    known: (limit) =>
      database
        .selectFrom('workspaces')
        .orderBy('workspace')
        .limit(limit)
        .select(['workspace', 'glossary'])
        .execute(),

    async lock(glossary) {
      await lockGlossary(database, kept(glossary));
    },

    join: (workspace, glossary, at) =>
      transact(async (transaction) => {
        await begin(transaction, workspace, at);
        const isThere = await lockGlossary(transaction, kept(glossary));
        if (isThere) await see(transaction, workspace, () => glossary, at);
        return isThere;
      }),

    leave: (workspace, at) =>
      transact((transaction) => see(transaction, kept(workspace), ({ own }) => own, at)),

    async setGone(workspace, since) {
      // One that never asked for its glossary has things kept of it, too.
      if (since !== undefined) await of(workspace, since);
      await database
        .updateTable('workspaces')
        .set({ gone: since ?? null })
        .where('workspace', '=', kept(workspace))
        .execute();
    },

    async gone(before) {
      const rows = await database
        .selectFrom('workspaces')
        .where('gone', '<', before)
        .orderBy('gone')
        .select('workspace')
        .execute();
      return rows.map(({ workspace }) => workspace);
    },

    erase: (workspace) =>
      transact(async (transaction) => {
        const erased = await transaction
          .deleteFrom('workspaces')
          .where('workspace', '=', kept(workspace))
          .returning(['own', 'glossary'])
          .executeTakeFirst();
        await eraseRows(transaction, 'workspace', workspace);
        await transaction.deleteFrom('changes').where('name', '=', linksOf(workspace)).execute();
        // Glossaries that it saw as others' say that it did, and go on.
        await transaction.updateTable('deeds').set({ other: null }).where('other', '=', workspace).execute();
        if (erased === undefined) return;
        for (const glossary of new Set([erased.own, erased.glossary]))
          await eraseIfNobodys(transaction, glossary);
      }),
  };
}

/** Makes a workspace known, with a glossary of its own; two who do so at once make one. @returns the glossary it sees. */
async function begin(
  transaction: Kysely<Schema>,
  workspace: string,
  at: number,
  id = newGlossaryId(),
): Promise<string> {
  await transaction.insertInto('glossaries').values({ id, at }).execute();
  const made = await transaction
    .insertInto('workspaces')
    .values({ workspace: kept(workspace), own: id, glossary: id, since: at, gone: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('glossary')
    .executeTakeFirst();
  if (made !== undefined) return made.glossary;
  await transaction.deleteFrom('glossaries').where('id', '=', id).execute();
  const { glossary } = await transaction
    .selectFrom('workspaces')
    .where('workspace', '=', workspace)
    .select('glossary')
    .executeTakeFirstOrThrow();
  return glossary;
}

/** Lets a workspace see a glossary. */
async function see(
  transaction: Kysely<Schema>,
  workspace: string,
  choose: (seat: { readonly own: string }) => string,
  at: number,
): Promise<void> {
  // Nobody else changes what it sees until this is over.
  const seat = await transaction
    .updateTable('workspaces')
    .set(({ ref }) => ({ own: ref('own') }))
    .where('workspace', '=', workspace)
    .returning(['own', 'glossary'])
    .executeTakeFirst();
  if (seat === undefined) return;
  const glossary = choose(seat);
  if (glossary === seat.glossary) return;
  await transaction
    .updateTable('workspaces')
    .set({ glossary, since: at })
    .where('workspace', '=', workspace)
    .execute();
  await eraseIfNobodys(transaction, seat.glossary);
}

/** Nobody else joins or erases a glossary until the transaction is over. @returns whether it is there. */
async function lockGlossary(transaction: Kysely<Schema>, id: string): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('glossaries')
    .set(({ ref }) => ({ at: ref('at') }))
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Erases a glossary that no workspace sees, and whose own workspace was erased. */
async function eraseIfNobodys(transaction: Kysely<Schema>, glossary: string): Promise<void> {
  await lockGlossary(transaction, glossary);
  const workspace = await transaction
    .selectFrom('workspaces')
    .where(({ eb, or }) => or([eb('own', '=', glossary), eb('glossary', '=', glossary)]))
    .select('workspace')
    .limit(1)
    .executeTakeFirst();
  if (workspace !== undefined) return;
  await eraseRows(transaction, 'glossary', glossary);
  await transaction.deleteFrom('changes').where('name', '=', glossary).execute();
  await transaction.deleteFrom('glossaries').where('id', '=', glossary).execute();
}
