import { Client } from 'pg';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { open } from './open.ts';
import type { PostgresServer } from './postgres-server.ts';

/** What becomes of a store whose connections, or what comes over them, are lost. */
export function lostConnections(started: () => PostgresServer): void {
  describe('a connection that is lost', () => {
    /** Ends all connections of the stores, as a server does that is told to stop. */
    const endConnections = () =>
      started().asOwner((client) =>
        client.query(
          "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'differentia'",
        ),
      );

    it('is replaced for the next question, if nothing was under way', async () => {
      const store = await open(await started().newAddress());
      await Promise.all(Array.from({ length: 20 }, (_, index) => store.claims.make('w', `${index}`, 1)));
      await endConnections();
      // That they were ended may not have been read yet.
      await store.claims.make('w', 'k', 1).catch((error: unknown) => {
        expect(error).toMatchObject({ code: 'unreachable' });
      });
      for (let index = 0; index < 20; index++)
        await vi.waitFor(async () => expect(await store.claims.make('w', `${index}`, 1)).toBe(false));
    });

    it('is given up where the server says nothing any more', async () => {
      const store = await open(`${await started().newAddress()}&query_timeout=1500`);
      await store.claims.make('w', 'k', 1);
      const { rows } = await started().asOwner((client) =>
        client.query("select pid from pg_stat_activity where application_name = 'differentia'"),
      );
      for (const { pid } of rows) process.kill(pid, 'SIGSTOP');
      onTestFinished(() => {
        for (const { pid } of rows) process.kill(pid, 'SIGCONT');
      });
      expect(rows).not.toEqual([]);
      await expect(store.claims.make('w', 'l', 1)).rejects.toMatchObject({ code: 'unreachable' });
      expect(await store.claims.make('w', 'k', 1)).toBe(false);
    });

    it('is waited for where all are in use, but not for ever', async () => {
      const store = await open(await started().newAddress());
      let over = (): void => undefined;
      const isOver = new Promise<void>((resolve) => {
        over = resolve;
      });
      const held = Array.from({ length: 10 }, (_, index) =>
        store.atomically(async ({ claims }) => {
          await claims.make('w', `${index}`, 1);
          await isOver;
        }),
      );
      await expect(store.mutes.has('w', 'c')).rejects.toMatchObject({ code: 'crowded' });
      over();
      await Promise.all(held);
      expect(await store.mutes.has('w', 'c')).toBe(false);
    });

    it('takes with it what was not committed, and says so', async () => {
      const store = await open(await started().newAddress());
      const done = store.atomically(async ({ claims }) => {
        await claims.make('w', 'k', 1);
        await endConnections();
        await claims.make('w', 'l', 1);
      });
      await expect(done).rejects.toMatchObject({ name: 'StoreError', code: 'unreachable' });
      await vi.waitFor(async () => expect(await store.claims.make('w', 'k', 1)).toBe(true));
    });

    it('hides no reason for which a transaction was given up', async () => {
      const store = await open(await started().newAddress());
      const given = store.atomically(async ({ claims }) => {
        await claims.make('w', 'k', 1);
        await endConnections();
        throw new Error('given up');
      });
      await expect(given).rejects.toThrow('given up');
    });

    it('is found again when the server is', async () => {
      const store = await open(await started().newAddress());
      const heard: number[] = [];
      store.watch((_, count) => heard.push(count)).follow('n', 0);
      await store.claims.make('w', 'k', 1);
      await started().restart();
      await vi.waitFor(async () => expect(await store.claims.make('w', 'k', 1)).toBe(false), {
        timeout: 8_000,
      });
      await store.check();
    });
  });

  describe('a notification that is lost', () => {
    /** Counts a change, and tells nobody. */
    const bumpInSilence = async (address: string): Promise<void> => {
      const client = new Client({ connectionString: address });
      await client.connect();
      await client.query(
        "insert into changes values ('n', 1) on conflict (name) do update set count = changes.count + 1",
      );
      await client.end();
    };
    const listeners = (client: Client) =>
      client.query(
        "select pid from pg_stat_activity where query = 'listen differentia' or query = 'select 1'",
      );

    it('with the connection is made up for by the next connection', async () => {
      const address = await started().newAddress();
      const store = await open(address);
      const heard: number[] = [];
      store.watch((_, count) => heard.push(count)).follow('n', 0);
      await vi.waitFor(async () => expect((await started().asOwner(listeners)).rowCount).toBe(1));
      await bumpInSilence(address);
      expect(heard).toEqual([]);
      await started().asOwner(async (client) => {
        for (const { pid } of (await listeners(client)).rows)
          await client.query(`select pg_terminate_backend(${pid})`);
      });
      await vi.waitFor(() => expect(heard).toEqual([1]), { timeout: 8_000 });
    });

    it('though the connection is there is made up for within half a minute', async () => {
      const address = await started().newAddress();
      const store = await open(address);
      const heard: number[] = [];
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      onTestFinished(() => void vi.useRealTimers());
      store.watch((_, count) => heard.push(count)).follow('n', 0);
      while ((await started().asOwner(listeners)).rowCount !== 1);
      await store.changes.count('n');
      await bumpInSilence(address);
      expect(heard).toEqual([]);
      await vi.advanceTimersByTimeAsync(30_000);
      while (heard.length === 0) await store.changes.count('n');
      expect(heard).toEqual([1]);
    });
  });
}
