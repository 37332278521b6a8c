import { type Driver, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import { DatabaseError, type Pool, type PoolClient } from 'pg';
import type { TransactionGuard } from '../sql/transaction-guard.ts';
import { type Place, postgresError } from './postgres-error.ts';

/** Kysely's dialect over a pool, whose errors are told in a sentence, and which doesn't use a connection again that may be lost. */
export class PostgresServerDialect extends PostgresDialect {
  readonly #guard: TransactionGuard;

  constructor(pool: Pool, place: Place, guard: TransactionGuard) {
    super({ pool: poolOf(pool, place) });
    this.#guard = guard;
  }

  override createDriver(): Driver {
    return this.#guard.over(super.createDriver());
  }
}

const poolOf = (pool: Pool, place: Place): PostgresPool => ({
  async connect() {
    try {
      return leased(await pool.connect(), place);
    } catch (error) {
      throw postgresError(error, place);
    }
  },
  end: () => pool.end(),
});

/** A connection, until it is given back. */
function leased(client: PoolClient, place: Place): PostgresPoolClient {
  let isLost = false;
  const query = async (text: string, parameters: readonly unknown[]) => {
    try {
      return await client.query(text, [...parameters]);
    } catch (error) {
      // What the server says of a statement leaves the connection as it was; anything else may have come in the middle of one.
      isLost ||= !(error instanceof DatabaseError) || error.severity === 'FATAL';
      // A transaction whose connection is lost is rolled back: what made it fail is told, not this.
      if (isLost && text === 'rollback') return { command: 'ROLLBACK', rowCount: 0, rows: [] };
      throw postgresError(error, place);
    }
  };
  // Kysely may also ask for a cursor, but not unless it was given one.
  return { query: query as unknown as PostgresPoolClient['query'], release: () => client.release(isLost) };
}
