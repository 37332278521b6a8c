import { join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { crashContract } from './crash.ts';

const newFile = async (): Promise<string> => join(await temporaryFolder(), 'differentia.db');

/** The file is as SQLite says one should be. */
function inspect(file: string): void {
  const libsql = new Libsql(file);
  expect(libsql.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  expect(libsql.prepare('pragma foreign_key_check').all()).toEqual([]);
  libsql.close();
}

describe('the rules over a SQLite file', () => crashContract(newFile, { rounds: 5, inspect }));
