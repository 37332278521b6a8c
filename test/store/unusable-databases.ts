import { inspect } from 'node:util';
import { Kysely, PostgresDialect } from 'kysely';
import { DatabaseError, Pool } from 'pg';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { MIGRATIONS, migrate } from '../../src/store/migrations.ts';
import { openPostgres } from '../../src/store/postgres/open-postgres.ts';
import { postgresError } from '../../src/store/postgres/postgres-error.ts';
import { serverAt } from '../../src/store/postgres/postgres-server.ts';
import { PASSWORD, type PostgresServer } from './postgres-server.ts';

/** What is said of databases that can't be used, and of what goes wrong in others. */
export function unusableDatabases(started: () => PostgresServer): void {
  describe('a database that can’t be a store', () => {
    /** The URL, with something of it changed. */
    const changed = async (change: (url: URL) => void): Promise<string> => {
      const url = new URL(await started().newAddress());
      change(url);
      return url.href;
    };
    const withRole = async (grants: string): Promise<string> => {
      const url = new URL(await started().newAddress());
      const role = `role_${Math.random().toString(36).slice(2)}`;
      await started().asOwner((client) =>
        client.query(
          `create role ${role} login password 'of-the-role' ${grants};
          grant usage on schema ${/search_path=(\w+)/.exec(url.searchParams.get('options') ?? '')?.[1]} to ${role}`,
        ),
      );
      onTestFinished(async () => {
        await started().asOwner((client) => client.query(`drop owned by ${role}; drop role ${role}`));
      });
      url.username = role;
      url.password = 'of-the-role';
      return url.href;
    };

    it.each<[string, string, () => Promise<string>]>([
      ['unopened', 'none', async () => `postgres://u:${encodeURIComponent(PASSWORD)}@host:99999/`],
      ['unopened', 'can’t be read', () => changed((url) => url.searchParams.set('sslrootcert', '/none'))],
      [
        'unreachable',
        'ECONNREFUSED',
        () =>
          changed((url) => {
            url.port = '1';
          }),
      ],
      [
        'unreachable',
        'ENOTFOUND',
        () =>
          changed((url) => {
            url.hostname = 'database.invalid';
          }),
      ],
      ['unreachable', 'SSL', () => changed((url) => url.searchParams.set('sslmode', 'verify-full'))],
      [
        'credentials',
        'refuses the user',
        () =>
          changed((url) => {
            url.password = `${url.password}x`;
          }),
      ],
      [
        'credentials',
        'refuses the user',
        () =>
          changed((url) => {
            url.username = 'nobody';
          }),
      ],
      [
        'absent',
        'no database “nowhere”',
        () =>
          changed((url) => {
            url.pathname = '/nowhere';
          }),
      ],
      [
        'absent',
        'no schema',
        () => changed((url) => url.searchParams.set('options', '-c search_path=nowhere')),
      ],
      ['crowded', 'no more connections', () => withRole('connection limit 0')],
      ['unwritable', 'may not', () => withRole('')],
      [
        'unwritable',
        'read-only',
        () =>
          changed((url) => {
            url.searchParams.set(
              'options',
              `${url.searchParams.get('options')} -c default_transaction_read_only=on`,
            );
          }),
      ],
    ])('is %s, in one sentence with “%s” and without the password', async (code, words, address) => {
      const url = await address();
      const error = await openPostgres(url).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(error).toMatchObject({ name: 'StoreError', code });
      const { message } = error as Error;
      expect(message).toContain(words);
      expect(message).toMatch(/^[A-Z][^\n]+\.$/);
      for (const secret of [PASSWORD, encodeURIComponent(PASSWORD), 'of-the-role'])
        expect(inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toContain(secret);
    });

    it('may be one that keeps not every text', async () => {
      await started().asOwner((client) =>
        client.query("create database latin encoding 'LATIN1' locale 'C' template template0"),
      );
      const url = await changed((each) => {
        each.pathname = '/latin';
        each.search = '';
      });
      await expect(openPostgres(url)).rejects.toMatchObject({
        code: 'foreign',
        message: expect.stringContaining('UTF8'),
      });
    });

    it('may be one that a later version wrote', async () => {
      const address = await started().newAddress();
      await (await openPostgres(address)).close();
      const database = new Kysely<unknown>({
        dialect: new PostgresDialect({ pool: new Pool({ connectionString: address }) }),
      });
      const later = { ...MIGRATIONS, '9999-later': { up: async () => {} } };
      await migrate(database, { migrations: later });
      await database.destroy();
      await expect(openPostgres(address)).rejects.toMatchObject({
        code: 'newer',
        message: expect.stringContaining('later version of Differentia (it has “9999-later”)'),
      });
    });

    it.each([
      ['53100', 'full'],
      ['40P01', 'conflict'],
      ['57P01', 'unreachable'],
      ['08006', 'unreachable'],
      ['XX001', 'damaged'],
      ['23505', 'failed'],
    ])('or fails with %s, and then is said to be %s', (code, told) => {
      const cause = Object.assign(new DatabaseError('said so', 0, 'error'), { code });
      const error = postgresError(cause, { server: 'host:5432', database: 'd' });
      expect(error).toMatchObject({ code: told, cause });
      expect(error.message).toMatch(/^[A-Z][^\n]+\.$/);
    });

    it('or loses the connection, which is said in words of this program', () => {
      const cause = new Error('Client has encountered a connection error and is not queryable');
      expect(postgresError(cause, { server: 'host:5432', database: 'd' })).toMatchObject({
        code: 'unreachable',
        message: 'The connection to the database server host:5432 was lost.',
      });
    });

    it('or is asked for by an older word for TLS, which nothing is printed about', async () => {
      const warned = vi.spyOn(process, 'emitWarning').mockReturnValue();
      onTestFinished(() => warned.mockRestore());
      for (const mode of ['prefer', 'require', 'verify-ca'])
        serverAt(`postgres://u@host/d?sslmode=${mode}&application_name=x`);
      expect(warned).not.toHaveBeenCalled();
    });
  });
}
