import { setImmediate } from 'node:timers/promises';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { executedIn, MIGRATIONS } from '../migrations.ts';
import { StoreError } from '../store-error.ts';
import type { Snapshot } from './engine.ts';
import type { Schema } from './schema.ts';
import { BACKED_UP } from './tables.ts';

/** The first line says what wrote the rest, each further one is a table's name and a row, and the last says how many rows there were. */
export const FORMAT = 'differentia 1';

/** A row as it stands in a table and in a backup. */
export type Row = Readonly<Record<string, string | number | null>>;

const ROWS_AT_ONCE = 200;

/** What a snapshot holds, in lines; see `Store.backup`. */
export async function* backup(open: () => Promise<Snapshot>): AsyncGenerator<string, void, undefined> {
  const snapshot = await open();
  try {
    const { database } = snapshot;
    yield line({ backup: FORMAT, schema: await schemaIn(database) });
    let rows = 0;
    for (const [table, key] of BACKED_UP)
      for await (const row of rowsOf(database, table, key)) {
        rows++;
        yield line([table, row]);
      }
    yield line({ rows });
  } finally {
    await snapshot.end();
  }
}

/** JSON on one line: some versions of Node's readline end a line where JSON doesn't. */
const line = (data: unknown): string =>
  JSON.stringify(data).replace(/[\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16)}`);

/** The last migration. A process of a later version may have been at the database since it was opened. */
async function schemaIn(database: Kysely<Schema>): Promise<string> {
  const last = (await executedIn(database as Kysely<unknown>)).at(-1) ?? '';
  if (MIGRATIONS[last] !== undefined) return last;
  throw new StoreError(
    'newer',
    `A later version of Differentia has been at the database (it has “${last}”): let that one back it up.`,
  );
}

/** The rows of a table in the order of its key, some at a time. */
async function* rowsOf(
  database: Kysely<Schema>,
  table: string,
  key: readonly string[],
): AsyncGenerator<Row, void, undefined> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let after: RawBuilder<unknown> = sql``;
  for (;;) {
    const query = sql<Row>`select * from ${sql.table(table)} ${after} order by ${columns} limit ${ROWS_AT_ONCE}`;
    const { rows } = await query.execute(database);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS_AT_ONCE) return;
    // An engine that answers at once would let nobody else have a turn.
    await setImmediate();
    after = sql`where (${columns}) > (${sql.join(key.map((column) => last[column]))})`;
  }
}
