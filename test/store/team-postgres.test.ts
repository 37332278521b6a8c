import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { each, linesOf } from '../contract/store-backup.ts';
import { teamStoreContract } from '../contract/team-store.ts';
import { filledTeam } from '../contract/team-store-filled.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { onPostgres } from './on-postgres.ts';
import { open, SOME_VAULT } from './open.ts';

onPostgres((server) => {
  const newAddress = () => server().newAddress();

  describe('teams’ glossaries in a PostgreSQL database', () =>
    teamStoreContract(newAddress, { tablesAt, numRuns: 4 }));

  it('takes in a backup of teams’ glossaries from SQLite, and gives it back', async () => {
    const file = await open(`${await temporaryFolder()}/differentia.db`, SOME_VAULT);
    await filledTeam(file, { workspace: 'slack:T1', person: 'slack:U1' });
    const lines = await linesOf(file);
    const database = await open(await newAddress());
    await database.restore(each(lines));
    const back = await open(`${await temporaryFolder()}/differentia.db`);
    await back.restore(database.backup());
    expect(await linesOf(back)).toEqual(lines);
  });
});

/** All tables of a schema, with their rows. */
async function tablesAt(address: string) {
  const client = new Client({ connectionString: address });
  await client.connect();
  const { rows: names } = await client.query(
    'select table_name from information_schema.tables where table_schema = current_schema()',
  );
  const tables = new Map<string, Record<string, unknown>[]>();
  for (const { table_name: name } of names)
    tables.set(name, (await client.query(`select * from ${name}`)).rows);
  await client.end();
  return tables;
}
