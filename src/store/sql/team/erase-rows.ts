import { type Kysely, sql } from 'kysely';
import { inBatches, PRUNED_AT_ONCE } from '../in-batches.ts';
import type { Schema } from '../schema.ts';
import { BACKED_UP } from '../tables.ts';

/** Erases all that is kept of a glossary or a workspace: the rows that have its name in their key, of every table there is. */
export async function eraseRows(
  transaction: Kysely<Schema>,
  column: 'glossary' | 'workspace',
  name: string,
): Promise<void> {
  for (const [table, columns] of BACKED_UP) {
    if (!columns.includes(column)) continue;
    const key = sql.join(columns.map((each) => sql.ref(each)));
    const erase = sql`
      delete from ${sql.table(table)} where (${key}) in (
        select ${key} from ${sql.table(table)} where ${sql.ref(column)} = ${name} limit ${PRUNED_AT_ONCE}
      )`;
    await inBatches(async () => (await erase.execute(transaction)).numAffectedRows ?? 0n);
  }
}
