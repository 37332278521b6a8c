import { afterAll, beforeAll, describe } from 'vitest';
import { type PostgresServer, startPostgres, whyNoPostgres } from './postgres-server.ts';

const reason = await whyNoPostgres();

/** Tests that have a PostgreSQL server of their own; they are skipped, with the reason, where this platform has none. */
export const onPostgres = (tests: (server: () => PostgresServer) => void) =>
  describe.skipIf(reason !== undefined)(`PostgreSQL${reason === undefined ? '' : `: ${reason}`}`, () => {
    let server: PostgresServer;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server.stop());
    tests(() => server);
  });
