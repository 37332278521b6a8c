import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { MIGRATIONS, migrate } from '../migrations.ts';
import { StoreError } from '../store-error.ts';
import { FORMAT, type Row } from './backup.ts';
import { kept } from './kept.ts';
import type { Schema } from './schema.ts';
import { BACKED_UP, TABLES } from './tables.ts';

const ROWS_AT_ONCE = 50;

const Head = z.strictObject({ backup: z.string(), schema: z.string() });
const Line = z.union([
  z.tuple([z.string(), z.record(z.string(), z.union([z.string(), z.number(), z.null()]))]),
  z.strictObject({ rows: z.number() }),
]);

/** Takes a backup into an empty database, in the transaction it is given; see `Store.restore`. */
export async function restore(lines: AsyncIterable<string>, transaction: Kysely<Schema>): Promise<number> {
  const database = transaction as Kysely<unknown>;
  await refuseRecords(transaction);
  const writing = new Batch(transaction);
  let number = 0;
  let isComplete = false;
  for await (const text of lines) {
    number++;
    if (number === 1) await makeTables(database, schemaOf(text));
    else if (isComplete) throw malformed(number);
    else {
      const line = readLine(text, number);
      if (Array.isArray(line)) await writing.add(...line, number);
      else if (line.rows === writing.count) isComplete = true;
      else throw cutOff();
    }
  }
  if (!isComplete) throw number === 0 ? foreign() : cutOff();
  await writing.end();
  await migrate(database);
  return writing.count;
}

async function refuseRecords(database: Kysely<Schema>): Promise<void> {
  // Where everything was erased, it is still counted that it was.
  await database.deleteFrom('changes').execute();
  for (const table of BACKED_UP.keys()) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(database);
    if (rows.length > 0)
      throw new StoreError(
        'occupied',
        `The database already has records (in “${table}”): a backup is restored into a new one.`,
      );
  }
}

/** @returns the last migration that the database had which was backed up. */
function schemaOf(text: string): string {
  const { data: head } = Head.safeParse(parsed(text));
  if (head === undefined || !head.backup.startsWith('differentia ')) throw foreign();
  if (head.backup !== FORMAT || MIGRATIONS[head.schema] === undefined)
    throw new StoreError(
      'newer',
      `A later version of Differentia wrote this backup (it has “${head.schema}”): restore it with that one.`,
    );
  return head.schema;
}

/** Where an earlier version wrote the backup, its tables take it in; the migrations that come after them bring it up to date. */
async function makeTables(database: Kysely<unknown>, schema: string): Promise<void> {
  if (schema === Object.keys(MIGRATIONS).sort().at(-1)) return;
  for (const table of Object.keys(TABLES).reverse()) await database.schema.dropTable(table).execute();
  await database.schema.dropTable('kysely_migration').execute();
  await migrate(database, { last: schema });
}

function readLine(text: string, number: number): z.infer<typeof Line> {
  const { data } = Line.safeParse(parsed(text));
  // The last line of a file that was cut off is rarely whole.
  if (data === undefined) throw malformed(number);
  return data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const foreign = (): StoreError =>
  new StoreError('foreign', 'This is no backup that Differentia wrote: its first line says nothing of it.');

const cutOff = (): StoreError =>
  new StoreError('damaged', 'The backup is not whole: it ends before its last line, or lacks lines.');

const malformed = (number: number, cause?: unknown): StoreError =>
  new StoreError(
    'damaged',
    `The backup is not whole: from line ${number} on it is not as Differentia wrote it.`,
    { cause },
  );

/** Rows on their way into a table, many in one statement. */
class Batch {
  count = 0;
  readonly #database: Kysely<Schema>;
  #table = '';
  #rows: Row[] = [];
  #from = 0;

  constructor(database: Kysely<Schema>) {
    this.#database = database;
  }

  async add(table: string, row: Row, number: number): Promise<void> {
    if (!BACKED_UP.has(table)) throw malformed(number);
    if (table !== this.#table) await this.end();
    this.#table = table;
    if (this.#rows.length === 0) this.#from = number;
    for (const value of Object.values(row)) if (typeof value === 'string') kept(value);
    this.#rows.push(row);
    this.count++;
    if (this.#rows.length === ROWS_AT_ONCE) await this.#write([this.#rows.splice(0)]);
  }

  /** Writes what is left one by one: statements of so many sizes would each have to be prepared. */
  async end(): Promise<void> {
    await this.#write(this.#rows.splice(0).map((row) => [row]));
  }

  async #write(statements: readonly (readonly Row[])[]): Promise<void> {
    const database = this.#database as unknown as Kysely<Record<string, Row>>;
    try {
      for (const rows of statements) await database.insertInto(this.#table).values(rows).execute();
    } catch (error) {
      // A row that is there twice, or has not the columns of its table.
      if (error instanceof StoreError && error.code === 'failed') throw malformed(this.#from, error);
      throw error;
    }
  }
}
