import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/** The term that one was merged into; itself where it wasn't. No such term is an alias itself. */
export async function standingFor(database: Kysely<Schema>, glossary: string, term: string): Promise<string> {
  const alias = await database
    .selectFrom('aliases')
    .where('glossary', '=', glossary)
    .where('term', '=', term)
    .select('request')
    .executeTakeFirst();
  return alias?.request ?? term;
}

/** Remembers that one term, and what was merged into it, counts for another. */
export async function rememberAlias(
  transaction: Kysely<Schema>,
  glossary: string,
  term: string,
  into: string,
): Promise<void> {
  // What requests are merged into stands for itself, though it was merged before.
  await transaction.deleteFrom('aliases').where('glossary', '=', glossary).where('term', '=', into).execute();
  await transaction
    .updateTable('aliases')
    .set({ request: into })
    .where('glossary', '=', glossary)
    .where('request', '=', term)
    .execute();
  await transaction
    .insertInto('aliases')
    .values({ glossary, term, request: into })
    .onConflict((conflict) => conflict.columns(['glossary', 'term']).doUpdateSet({ request: into }))
    .execute();
}
