import { join } from 'node:path';
import Libsql from 'libsql';
import { describe } from 'vitest';
import { teamStoreContract } from '../contract/team-store.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const newFile = async (): Promise<string> => join(await temporaryFolder(), 'differentia.db');

/** All tables of a file, with their rows. */
async function tablesAt(file: string) {
  const libsql = new Libsql(file);
  const names = libsql.prepare("select name from sqlite_master where type = 'table'").all() as {
    name: string;
  }[];
  const tables = names.map(({ name }) => {
    const rows = libsql.prepare(`select * from ${name}`).all() as Record<string, unknown>[];
    return [name, rows] as const;
  });
  libsql.close();
  return new Map(tables);
}

describe('teams’ glossaries in a SQLite file', () => teamStoreContract(newFile, { tablesAt, numRuns: 8 }));
