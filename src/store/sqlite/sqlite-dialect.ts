import {
  type DatabaseConnection,
  type Driver,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely';
import type { TransactionGuard } from '../sql/transaction-guard.ts';
import { Patience } from './patience.ts';
import type { SqliteFile } from './sqlite-file.ts';

/** Kysely's dialect for a file, whose transactions are begun and ended as the file does it. */
export class SqliteFileDialect extends SqliteDialect {
  readonly #file: SqliteFile;
  readonly #guard: TransactionGuard;

  constructor(file: SqliteFile, guard: TransactionGuard) {
    super({ database: file });
    this.#file = file;
    this.#guard = guard;
  }

  override createDriver(): Driver {
    return this.#guard.over(new SqliteFileDriver(this.#file));
  }
}

class SqliteFileDriver extends SqliteDriver {
  readonly #file: SqliteFile;
  readonly #patience = new Patience();

  constructor(file: SqliteFile) {
    super({ database: file });
    this.#file = file;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    return {
      executeQuery: (query) => this.#patience.with(() => connection.executeQuery(query)),
      streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
    };
  }

  override async beginTransaction(
    _: DatabaseConnection,
    { accessMode }: TransactionSettings = {},
  ): Promise<void> {
    if (accessMode === 'read only') this.#file.beginReading();
    else await this.#patience.with(() => this.#file.begin());
  }

  override async commitTransaction(): Promise<void> {
    await this.#patience.with(() => this.#file.commit());
  }

  override async rollbackTransaction(): Promise<void> {
    this.#file.rollback();
  }
}
