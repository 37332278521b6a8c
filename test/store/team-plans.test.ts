import { join } from 'node:path';
import { Kysely } from 'kysely';
import Libsql from 'libsql';
import { expect, it } from 'vitest';
import type { Schema } from '../../src/store/sql/schema.ts';
import { bump, countOf } from '../../src/store/sql/sql-changes.ts';
import { sqlTeam } from '../../src/store/sql/team/sql-team.ts';
import { TransactionGuard } from '../../src/store/sql/transaction-guard.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import { SqliteFileDialect } from '../../src/store/sqlite/sqlite-dialect.ts';
import { SqliteFile } from '../../src/store/sqlite/sqlite-file.ts';
import { doAll } from '../contract/team-store-steps.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Sums are sorted when they are known, and what goes with a page of rows when it is read. */
const SORTED = /sum\(count\)|as "page"/;
/** Whatever is read of these is meant to be: what is in the statement, a page of rows, and the first of all workspaces. */
const UNSOUGHT = /^SCAN (?!\d+ CONSTANT|page|numbered|\(subquery|workspaces USING INDEX)/;

it('every statement on teams’ glossaries finds its rows by an index, and in order', async () => {
  const file = join(await temporaryFolder(), 'differentia.db');
  await (await openSqlite(file)).close();
  const statements = new Map<string, readonly unknown[]>();
  const database = new Kysely<Schema>({
    dialect: new SqliteFileDialect(new SqliteFile(file), new TransactionGuard()),
    log: ({ query: { sql, parameters } }) => void statements.set(sql, parameters),
  });
  await doAll({
    ...sqlTeam(database, (work) => database.transaction().execute(work)),
    changes: { bump: (name) => bump(database, name), count: (name) => countOf(database, name) },
  });
  await database.destroy();
  expect(statements.size).toBeGreaterThan(120);
  const libsql = new Libsql(file);
  for (const [statement, parameters] of statements) {
    const plan = libsql.prepare(`explain query plan ${statement}`).all([...parameters]);
    const details = (plan as { detail: string }[]).map(({ detail }) => detail);
    expect(
      details.filter((detail) => UNSOUGHT.test(detail)),
      statement,
    ).toEqual([]);
    if (!SORTED.test(statement)) expect(details.join('\n'), statement).not.toContain('TEMP B-TREE');
  }
  libsql.close();
});
