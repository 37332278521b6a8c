import type { Kysely } from 'kysely';
import { StoreError } from '../store-error.ts';
import { kept } from './kept.ts';
import type { Schema } from './schema.ts';

/** In bytes: PostgreSQL's notifications hold eight thousand, and JSON may take six for one. */
const LONGEST_NAME = 1000;

/** Counts a change, in a transaction: nobody else counts one of the same name until it is over. */
export async function bump(transaction: Kysely<Schema>, name: string): Promise<number> {
  if (Buffer.byteLength(kept(name)) > LONGEST_NAME)
    throw new StoreError('refused', `A name of more than ${LONGEST_NAME} bytes is not watched.`);
  const { count } = await transaction
    .insertInto('changes')
    .values({ name, count: 1 })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet(({ eb }) => ({ count: eb('changes.count', '+', 1) })),
    )
    .returning('count')
    .executeTakeFirstOrThrow();
  return count;
}

/** The counts of up to {@link COUNTED_AT_ONCE} names; of those that have one. */
export async function countsOf(
  database: Kysely<Schema>,
  names: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  // The same number of them each time makes the same statement, which the engine need not prepare anew.
  const asked = Array.from({ length: COUNTED_AT_ONCE }, (_, index) => kept(names[index] ?? names[0] ?? ''));
  const rows = await database.selectFrom('changes').where('name', 'in', asked).selectAll().execute();
  return new Map(rows.map(({ name, count }) => [name, count]));
}

export const COUNTED_AT_ONCE = 50;

export async function countOf(database: Kysely<Schema>, name: string): Promise<number> {
  const counted = database.selectFrom('changes').where('name', '=', kept(name)).select('count');
  return (await counted.executeTakeFirst())?.count ?? 0;
}
