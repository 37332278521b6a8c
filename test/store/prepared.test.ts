import { join } from 'node:path';
import { Kysely } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { prepared } from '../../src/store/sql/prepared.ts';
import type { Schema } from '../../src/store/sql/schema.ts';
import { TransactionGuard } from '../../src/store/sql/transaction-guard.ts';
import { SqliteFileDialect } from '../../src/store/sqlite/sqlite-dialect.ts';
import { SqliteFile } from '../../src/store/sqlite/sqlite-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function database(): Promise<Kysely<Schema>> {
  const file = new SqliteFile(join(await temporaryFolder(), 'differentia.db'));
  const opened = new Kysely<Schema>({ dialect: new SqliteFileDialect(file, new TransactionGuard()) });
  onTestFinished(() => opened.destroy());
  return opened;
}

let made = 0;
const rest = prepared((db, { one, other }: { one: number; other: number }) => {
  made += 1;
  return db.selectNoFrom(({ eb, val }) => eb(val(one), '-', val(other)).as('rest'));
});

it('a query is made once, and run with other values each time, in a transaction too', async () => {
  const db = await database();
  expect(await rest(db, { one: 3, other: 2 })).toEqual([{ rest: 1 }]);
  expect(await rest(db, { one: 4, other: 8 })).toEqual([{ rest: -4 }]);
  const inside = await db.transaction().execute((transaction) => rest(transaction, { one: 9, other: 4 }));
  expect(inside).toEqual([{ rest: 5 }]);
  expect(made).toBe(1);
});

it('it is made anew for another engine', async () => {
  const before = made;
  await rest(await database(), { one: 1, other: 1 });
  expect(made).toBe(before + 1);
});
