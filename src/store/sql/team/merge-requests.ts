import { type Kysely, sql } from 'kysely';
import type { Schema } from '../schema.ts';
import { rememberAlias } from './request-aliases.ts';
import type { RequestRow } from './team-schema.ts';

/** Makes one request of two; see `Requests.merge`. */
export async function mergeRequests(
  transaction: Kysely<Schema>,
  glossary: string,
  term: string,
  into: string,
): Promise<void> {
  if (term === into) return;
  const merged = await transaction
    .deleteFrom('requests')
    .where('glossary', '=', glossary)
    .where('term', '=', term)
    .returningAll()
    .executeTakeFirst();
  if (merged === undefined) return;
  await rememberAlias(transaction, glossary, term, into);
  await addRequest(transaction, merged, into);
  const fewer = await joinAsks(transaction, glossary, term, into);
  await transaction
    .updateTable('asks')
    .set({ term: into })
    .where('glossary', '=', glossary)
    .where('term', '=', term)
    .execute();
  await transaction
    .updateTable('requests')
    .set(({ eb }) => ({ wanted: eb('wanted', '-', fewer) }))
    .where('glossary', '=', glossary)
    .where('term', '=', into)
    .execute();
}

/** Adds what was counted for one term to another. Nobody else asks for that until the transaction is over. */
async function addRequest(transaction: Kysely<Schema>, merged: RequestRow, into: string): Promise<void> {
  const { missed, wanted, first, last } = merged;
  await transaction
    .insertInto('requests')
    .values({ ...merged, term: into })
    .onConflict((conflict) =>
      conflict.columns(['glossary', 'term']).doUpdateSet(({ eb }) => ({
        missed: eb('requests.missed', '+', missed),
        wanted: eb('requests.wanted', '+', wanted),
        first: sql<number>`case when requests.first < ${first} then requests.first else ${first} end`,
        last: sql<number>`case when requests.last > ${last} then requests.last else ${last} end`,
        // What somebody waits for is open.
        ...(merged.open === 1 && { open: 1 as const, closed: null, entry: null }),
      })),
    )
    .execute();
}

/** Of what a person said to either, the later stands; who wanted to be told by either wants it still. @returns how many said something to both. */
async function joinAsks(
  transaction: Kysely<Schema>,
  glossary: string,
  term: string,
  into: string,
): Promise<number> {
  const twice = await transaction
    .selectFrom('asks as one')
    .innerJoin('asks as other', (join) =>
      join
        .onRef('other.glossary', '=', 'one.glossary')
        .onRef('other.person', '=', 'one.person')
        .on('other.term', '=', into),
    )
    .where('one.glossary', '=', glossary)
    .where('one.term', '=', term)
    .select([
      'one.id',
      'one.at',
      'one.tell',
      'other.id as otherId',
      'other.at as otherAt',
      'other.tell as otherTell',
    ])
    .execute();
  for (const { id, at, tell, otherId, otherAt, otherTell } of twice) {
    const [later, earlier] = at > otherAt ? [id, otherId] : [otherId, id];
    await transaction.deleteFrom('asks').where('glossary', '=', glossary).where('id', '=', earlier).execute();
    await transaction
      .updateTable('asks')
      .set({ tell: tell === 1 || otherTell === 1 ? 1 : 0 })
      .where('glossary', '=', glossary)
      .where('id', '=', later)
      .execute();
  }
  return twice.length;
}
