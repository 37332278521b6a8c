import { AsyncLocalStorage } from 'node:async_hooks';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';

/**
 * Keeps a store's transactions to themselves. What is done inside one reaches the database through it alone: by any other way
 * it would wait for its own end. Whatever failed inside it makes all of it fail, as on PostgreSQL, whose `commit` then says
 * nothing. And what comes late, after the end was ordered, is not done outside it.
 */
export class TransactionGuard {
  readonly #inside = new AsyncLocalStorage<{ isOver: boolean }>();
  #count = 0;

  /** Marks all that `work` does as done inside a transaction. */
  async inside<T>(work: () => Promise<T>): Promise<T> {
    const transaction = { isOver: false };
    this.#count += 1;
    try {
      return await this.#inside.run(transaction, work);
    } finally {
      transaction.isOver = true;
      this.#count -= 1;
      // While it marks anything, every promise of the process takes longer.
      if (this.#count === 0) this.#inside.disable();
    }
  }

  /** The driver, guarded. */
  over(driver: Driver): Driver {
    return {
      init: () => driver.init(),
      destroy: () => driver.destroy(),
      acquireConnection: async () => {
        if (this.#inside.getStore()?.isOver === false)
          throw new Error('Inside a transaction, only the records that it was given are used.');
        return new Session(await driver.acquireConnection());
      },
      releaseConnection: (connection) => driver.releaseConnection(sessionOf(connection).connection),
      beginTransaction: (connection, settings) =>
        driver.beginTransaction(sessionOf(connection).connection, settings),
      commitTransaction: async (connection) => {
        const session = sessionOf(connection);
        await session.end();
        if (session.failure !== undefined) throw session.failure.error;
        await driver.commitTransaction(session.connection);
      },
      rollbackTransaction: async (connection) => {
        const session = sessionOf(connection);
        await session.end();
        await driver.rollbackTransaction(session.connection);
      },
    };
  }
}

function sessionOf(connection: DatabaseConnection): Session {
  if (connection instanceof Session) return connection;
  throw new Error('This connection was not acquired here.');
}

/** A connection from when it is acquired until it is released: one transaction, or one statement. */
class Session implements DatabaseConnection {
  readonly connection: DatabaseConnection;
  failure: { readonly error: unknown } | undefined;
  #isOver = false;
  #running: Promise<unknown> = Promise.resolve();

  constructor(connection: DatabaseConnection) {
    this.connection = connection;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#isOver) throw new Error('The transaction is over.');
    try {
      const running = this.connection.executeQuery<R>(query);
      this.#running = running;
      return await running;
    } catch (error) {
      // What fails after it often fails because of it.
      this.failure ??= { error };
      throw this.failure.error;
    }
  }

  streamQuery<R>(query: CompiledQuery, chunkSize?: number): AsyncIterableIterator<QueryResult<R>> {
    return this.connection.streamQuery<R>(query, chunkSize);
  }

  /** Takes no more statements, and waits for the one under way. */
  async end(): Promise<void> {
    this.#isOver = true;
    await this.#running.catch(() => undefined);
  }
}
