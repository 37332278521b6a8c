import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Kysely, SqliteDialect } from 'kysely';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS, migrate } from '../../src/store/migrations.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import { SqliteFile } from '../../src/store/sqlite/sqlite-file.ts';
import { storeContract } from '../contract/store.ts';
import { linesOf } from '../contract/store-backup.ts';
import { installationsContract } from '../contract/store-installations.ts';
import { secretsContract } from '../contract/store-secrets.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { open } from './open.ts';

const newFile = async (): Promise<string> => join(await temporaryFolder(), 'differentia.db');

describe('a store in a SQLite file', () => {
  storeContract(newFile);
  secretsContract(newFile);
  installationsContract(newFile);
});

describe('a SQLite file', () => {
  it('is one file by itself when it is closed', async () => {
    const file = await newFile();
    const store = await openSqlite(file);
    await store.claims.make('w', 'k', 1);
    await store.close();
    const copy = await newFile();
    await writeFile(copy, await readFile(file));
    expect(await (await open(copy)).claims.make('w', 'k', 2)).toBe(false);
  });

  it('makes the folder, and a file that only its owner reads', async () => {
    const file = join(await temporaryFolder(), 'a', 'b', 'store.db');
    await open(file);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(`${file}-wal`)).mode & 0o777).toBe(0o600);
  });

  it('is seen to be changed by another connection, and only then', async () => {
    const file = await newFile();
    const store = await open(file);
    const sqlite = new SqliteFile(file);
    const before = sqlite.dataVersion();
    expect(before).toBeGreaterThan(0);
    sqlite.prepare("insert into claims values ('w', 'own', 1)").run([]);
    expect(sqlite.dataVersion()).toBe(before);
    await store.claims.make('w', 'k', 1);
    const after = sqlite.dataVersion();
    expect(after).not.toBe(before);
    expect(sqlite.dataVersion()).toBe(after);
    sqlite.close();
  });

  it('that was taken away is neither written to nor backed up', async () => {
    const file = await newFile();
    const store = await open(file);
    await rm(file);
    await expect(store.claims.make('w', 'k', 1)).rejects.toMatchObject({ code: 'gone' });
    await expect(linesOf(store)).rejects.toMatchObject({ code: 'gone' });
    await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('takes a file for a file, whatever its name', async () => {
    const file = join(await temporaryFolder(), 'file:a?mode=memory #é.db');
    const store = await openSqlite(file);
    await store.claims.make('w', 'k', 1);
    await store.close();
    expect(await (await open(file)).claims.make('w', 'k', 1)).toBe(false);
  });
});

describe('a file that can’t be a store', () => {
  it('is refused in one sentence where it has the tables of another program', async () => {
    const file = await newFile();
    const other = new SqliteFile(file);
    other.prepare('create table answers (mine text)').run([]);
    other.close();
    await expect(openSqlite(file)).rejects.toMatchObject({
      code: 'foreign',
      message: 'The database holds the tables of another program: name one of its own.',
    });
  });

  it('is refused in one sentence that names it, and is left as it is', async () => {
    const file = await newFile();
    await writeFile(file, 'Dear diary, '.repeat(1000));
    await expect(openSqlite(file)).rejects.toMatchObject({
      name: 'StoreError',
      code: 'foreign',
      message: `“${file}” is no database: name another file, or move this one away.`,
      cause: expect.any(Error),
    });
    expect(await readFile(file, 'utf8')).toBe('Dear diary, '.repeat(1000));
  });

  it('may be a folder, or stand below a file', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    await mkdir(join(folder, 'folder'));
    for (const [path, reason] of [
      [join(folder, 'folder'), 'it is no file'],
      [join(folder, 'file', 'store.db'), 'a file stands where a folder belongs'],
      [join(folder, 'file', 'below', 'store.db'), 'a file stands where a folder belongs'],
    ] as const) {
      const refused = openSqlite(path);
      await expect(refused).rejects.toMatchObject({
        code: 'unopened',
        message: `The database “${path}” can’t be opened: ${reason}.`,
        cause: expect.any(Error),
      });
    }
  });

  it('may be one that a later version wrote', async () => {
    const file = await newFile();
    await (await openSqlite(file)).close();
    const later = { ...MIGRATIONS, '9999-later': { up: async () => {} } };
    await withKysely(file, (database) => migrate(database, { migrations: later }));
    await expect(openSqlite(file)).rejects.toMatchObject({
      code: 'newer',
      message: expect.stringContaining('later version of Differentia (it has “9999-later”)'),
    });
  });
});

/** Does something with the file through a connection of its own. */
async function withKysely(file: string, work: (database: Kysely<unknown>) => Promise<void>): Promise<void> {
  const database = new Kysely<unknown>({ dialect: new SqliteDialect({ database: new SqliteFile(file) }) });
  await work(database);
  await database.destroy();
}

describe('the schema', () => {
  it('is made once', async () => {
    const file = await newFile();
    await (await openSqlite(file)).close();
    const executed = () => {
      const libsql = new Libsql(file);
      const rows = libsql.prepare('select name, timestamp from kysely_migration').all();
      libsql.close();
      return rows;
    };
    const first = executed();
    expect(first).toHaveLength(Object.keys(MIGRATIONS).length);
    await (await openSqlite(file)).close();
    expect(executed()).toEqual(first);
  });

  it('answers every question from an index', async () => {
    const file = await newFile();
    await open(file);
    const libsql = new Libsql(file);
    const plan = (query: string): string =>
      JSON.stringify(libsql.prepare(`explain query plan ${query}`).all());
    const place = "select * from answers where workspace = 'w' and channel = 'c' and";
    const newest = 'order by at desc, turn desc limit 1';
    for (const query of [
      `${place} asking = 'm' ${newest}`,
      `${place} answering = 'm' ${newest}`,
      `${place} thread = 't' and at < 5 ${newest}`,
      `${place} unasked = 1 order by at desc limit 1`,
      `${place} thread = 't' and unasked = 1 and subject = 's' limit 1`,
      'delete from claims where (workspace, key) in (select workspace, key from claims where at < 5 limit 200)',
      'delete from answers where (workspace, id) in (select workspace, id from answers where at < 5 limit 200)',
    ]) {
      expect(plan(query), query).toContain('INDEX');
      expect(plan(query), query).not.toContain('SCAN');
      expect(plan(query), query).not.toContain('TEMP B-TREE');
    }
    libsql.close();
  });
});

describe('a write', () => {
  it('waits for another process, while this one goes on with other things', async () => {
    const file = await newFile();
    const store = await open(file);
    const other = new Libsql(file);
    other.exec('begin immediate');
    let isDone = false;
    const done = store.claims.make('w', 'k', 1).finally(() => {
      isDone = true;
    });
    const together = store.atomically(({ claims }) => claims.make('w', 'l', 1));
    for (let count = 0; count < 50; count++) await setImmediate();
    expect(isDone).toBe(false);
    other.exec('commit');
    other.close();
    expect([await done, await together]).toEqual([true, true]);
  });

  it('that another process keeps from happening is told of, and those after it are on disk', async () => {
    const file = await newFile();
    const store = await open(file);
    const other = new Libsql(file);
    other.exec('begin immediate');
    await expect(store.claims.make('w', 'k', 1)).rejects.toMatchObject({
      code: 'locked',
      cause: expect.any(Error),
    });
    expect(await store.mutes.has('w', 'c')).toBe(false);
    other.exec('rollback');
    // Another statement than the one that failed.
    await store.mutes.set('w', 'c', true, 1);
    expect(other.prepare('select channel from mutes').all()).toEqual([{ channel: 'c' }]);
    expect(await store.claims.make('w', 'k', 1)).toBe(true);
    expect(other.prepare('select key from claims').all()).toEqual([{ key: 'k' }]);
    other.exec("insert into claims values ('w', 'other', 1)");
    other.close();
    expect(await store.claims.make('w', 'other', 1)).toBe(false);
  });

  it('that finds the disk full is told of, and what was written before is there', async () => {
    const file = await newFile();
    const sqlite = new SqliteFile(file);
    await (await openSqlite(file)).close();
    const [{ page_count: pages } = {}] = sqlite.prepare('pragma page_count').all([]) as {
      page_count?: number;
    }[];
    sqlite.prepare(`pragma max_page_count = ${Number(pages) + 20}`).all([]);
    const insert = sqlite.prepare("insert into claims values ('w', ?, 1)");
    let count = 0;
    const fill = () => {
      for (; ; count++) insert.run([`${count} ${'x'.repeat(2000)}`]);
    };
    expect(fill).toThrow(
      expect.objectContaining({ code: 'full', message: expect.stringContaining('disk is full') }),
    );
    expect(count).toBeGreaterThan(0);
    expect(sqlite.prepare('select count(*) as count from claims').all([])).toEqual([{ count }]);
    sqlite.close();
  });
});
