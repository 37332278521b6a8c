import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import Libsql from 'libsql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MIGRATIONS, migrate } from '../../src/store/migrations.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { SqliteFile } from '../../src/store/sqlite-file.ts';
import type { Store } from '../../src/store/store.ts';
import { storeContract } from '../contract/store.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { sentAnswer } from './sent-answer.ts';
import { buildWriter, startWriter } from './writer-process.ts';

async function open(file: string): Promise<Store> {
  const store = await openSqlite(file);
  onTestFinished(() => store.close());
  return store;
}

const newFile = async (): Promise<string> => join(await temporaryFolder(), 'differentia.db');

describe('a store in a SQLite file', () => {
  storeContract(async () => open(await newFile()));

  it('has after it is opened again what it had before it was closed', async () => {
    const file = await newFile();
    const first = await openSqlite(file);
    const secret = await first.secret('tokens');
    await first.claim('w', 'k', 1);
    await first.saveAnswer(sentAnswer());
    await first.setMuted('w', 'c', true, 1);
    await first.close();
    const second = await open(file);
    expect(await second.claim('w', 'k', 2)).toBe(false);
    expect(await second.answer('w', 'a')).toStrictEqual(sentAnswer());
    expect(await second.isMuted('w', 'c')).toBe(true);
    expect(await second.secret('tokens')).toEqual(secret);
  });

  it('is one file by itself when it is closed', async () => {
    const file = await newFile();
    const store = await openSqlite(file);
    await store.claim('w', 'k', 1);
    await store.close();
    const copy = await newFile();
    await writeFile(copy, await readFile(file));
    expect(await (await open(copy)).claim('w', 'k', 2)).toBe(false);
  });

  it('makes the folder, and a file that only its owner reads', async () => {
    const file = join(await temporaryFolder(), 'a', 'b', 'store.db');
    await open(file);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(`${file}-wal`)).mode & 0o777).toBe(0o600);
  });

  it('takes a file for a file, whatever its name', async () => {
    const file = join(await temporaryFolder(), 'file:a?mode=memory #é.db');
    const store = await openSqlite(file);
    await store.claim('w', 'k', 1);
    await store.close();
    expect(await (await open(file)).claim('w', 'k', 1)).toBe(false);
  });
});

describe('a file that can’t be a store', () => {
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
    for (const path of [join(folder, 'folder'), join(folder, 'file', 'store.db')]) {
      const refused = openSqlite(path);
      await expect(refused).rejects.toMatchObject({ code: 'unopened', cause: expect.any(Error) });
      await expect(refused).rejects.toThrow(/^The database “[^”]+” can’t be opened \([A-Z]+\)\.$/);
    }
  });

  it('may be one that a later version wrote', async () => {
    const file = await newFile();
    await (await openSqlite(file)).close();
    await withKysely(file, (database) =>
      migrate(database, { ...MIGRATIONS, '9999-later': { up: async () => {} } }),
    );
    await expect(openSqlite(file)).rejects.toMatchObject({
      code: 'newer',
      message: expect.stringContaining('later version of Differentia'),
      cause: expect.any(Error),
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
  it('that another process keeps from happening is told of, and those after it are on disk', async () => {
    const file = await newFile();
    const store = await open(file);
    const other = new Libsql(file);
    other.exec('begin immediate');
    await expect(store.claim('w', 'k', 1)).rejects.toMatchObject({
      code: 'locked',
      cause: expect.any(Error),
    });
    expect(await store.isMuted('w', 'c')).toBe(false);
    other.exec('rollback');
    // Another statement than the one that failed.
    await store.setMuted('w', 'c', true, 1);
    expect(other.prepare('select channel from mutes').all()).toEqual([{ channel: 'c' }]);
    expect(await store.claim('w', 'k', 1)).toBe(true);
    expect(other.prepare('select key from claims').all()).toEqual([{ key: 'k' }]);
    other.exec("insert into claims values ('w', 'other', 1)");
    other.close();
    expect(await store.claim('w', 'other', 1)).toBe(false);
  });

  it('that finds the disk full is told of, and what was written before is there', async () => {
    const file = await newFile();
    const sqlite = new SqliteFile(file);
    await (await openSqlite(file)).close();
    sqlite.prepare('pragma max_page_count = 40').all([]);
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

describe('several processes', () => {
  it('lose nothing that was acknowledged when they are killed in the middle of writing', async () => {
    const file = await newFile();
    const program = await buildWriter();
    let next = 0;
    for (let round = 0; round < 5; round++) {
      const writer = startWriter(program, file, 'write', String(next));
      await writer.said(20 + round * 7);
      writer.process.kill('SIGKILL');
      await writer.gone;
      next = Number(writer.lines.at(-1)) + 1;
    }
    const store = await open(file);
    expect(next).toBeGreaterThan(100);
    for (let count = 0; count < next; count++) {
      expect(await store.claim('w', `claim ${count}`, 0)).toBe(false);
      expect((await store.answer('w', `answer ${count}`))?.question).toEqual({ count });
    }
    await store.check();
  });

  it('that open a new file at once and want the same claims share them out, and share a secret', async () => {
    const file = await newFile();
    const program = await buildWriter();
    const writers = [1, 2, 3].map(() => startWriter(program, file, 'claim', '300'));
    await Promise.all(writers.map(({ gone }) => gone));
    const said = writers.map(({ lines }) => (lines[1] ?? '').split(' '));
    const won = said.flatMap(([list = '[]']) => JSON.parse(list) as number[]);
    expect(won.sort((a, b) => a - b)).toEqual(Array.from({ length: 300 }, (_, index) => index));
    expect(new Set(said.map(([, secret]) => secret)).size).toBe(1);
  });
});
