import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SqliteFile } from '../../src/store/sqlite/sqlite-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';

it('what comes after a SQLite file was closed fails, and the process goes on', async () => {
  const file = new SqliteFile(join(await temporaryFolder(), 'differentia.db'));
  file.prepare('create table notes (text text)').run([]);
  const late = file.prepare('insert into notes values (?)');
  file.close();
  expect(() => late.run(['late'])).toThrow();
  expect(() => file.rollback()).not.toThrow();
});
