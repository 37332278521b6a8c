import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Changes } from '../changes.ts';
import type { Records, Store } from '../store.ts';
import { StoreError } from '../store-error.ts';
import type { Vault } from '../vault.ts';
import { backup } from './backup.ts';
import type { Engine } from './engine.ts';
import { restore } from './restore.ts';
import type { Schema } from './schema.ts';
import { sqlAnswers } from './sql-answers.ts';
import { bump, countOf, countsOf } from './sql-changes.ts';
import { sqlClaims } from './sql-claims.ts';
import { sqlInstallations } from './sql-installations.ts';
import { sqlLeases } from './sql-leases.ts';
import { sqlMutes } from './sql-mutes.ts';
import { sqlSecrets } from './sql-secrets.ts';
import { sqlSessions } from './sql-sessions.ts';
import { sqlTokens } from './sql-tokens.ts';
import { sqlTeam } from './team/sql-team.ts';
import type { Transact } from './transact.ts';
import { Watches } from './watches.ts';

/** So often work is done that others get in the way of. */
const ATTEMPTS = 6;
/** Before it is done again, in milliseconds; twice as long each time, and less by chance. */
const FIRST_PAUSE = 20;

/** The store as queries, which are the same for every engine. It takes the engine over, and closes it. @param vault seals its secrets. */
export function sqlStore(engine: Engine, vault?: Vault): Store {
  const { database, guard } = engine;
  const watches = new Watches(
    (names) => countsOf(database, names),
    (ear) => engine.listen(ear),
  );

  const transact: Transact = async (work) => {
    for (let count = 1; ; count++)
      try {
        return await database.transaction().setIsolationLevel('read committed').execute(work);
      } catch (error) {
        if (!(error instanceof StoreError) || error.code !== 'conflict' || count === ATTEMPTS) throw error;
        await pause(Math.random() * FIRST_PAUSE * 2 ** count);
      }
  };

  async function atomically<T>(work: (records: Records) => Promise<T>): Promise<T> {
    const bumped = new Map<string, number>();
    const changesIn = (transaction: Kysely<Schema>): Changes => ({
      count: (name) => countOf(transaction, name),
      bump: async (name) => {
        const count = await bump(transaction, name);
        bumped.set(name, count);
        return count;
      },
    });
    const result = await transact((transaction) =>
      guard.inside(async () => {
        bumped.clear();
        const records = recordsIn(transaction, (part) => part(transaction), vault);
        const given = await work({ ...records, changes: changesIn(transaction) });
        for (const [name, count] of bumped) await engine.announce(transaction, name, count);
        return given;
      }),
    );
    for (const [name, count] of bumped) watches.heard(name, count);
    return result;
  }

  return {
    ...recordsIn(database, transact, vault),
    changes: {
      count: (name) => countOf(database, name),
      bump: (name) => atomically(({ changes }) => changes.bump(name)),
    },
    atomically,
    watch: (listener) => watches.open(listener),
    backup: () => backup(() => engine.snapshot()),

    async restore(lines) {
      // At once: a stream of lines loses those that come before somebody asks for them.
      const iterator = lines[Symbol.asyncIterator]();
      const read = { [Symbol.asyncIterator]: () => iterator };
      try {
        const count = await engine.alone((transaction) => guard.inside(() => restore(read, transaction)));
        watches.missed();
        return count;
      } finally {
        await iterator.return?.();
      }
    },

    async check() {
      const { numUpdatedRows } = await database
        .updateTable('pulse')
        .set(({ eb }) => ({ beats: eb('beats', '+', 1) }))
        .executeTakeFirstOrThrow();
      if (numUpdatedRows !== 1n) throw new StoreError('damaged', 'The database has lost a row.');
    },

    async close() {
      await watches.close();
      await engine.close();
    },
  };
}

const recordsIn = (
  database: Kysely<Schema>,
  transact: Transact,
  vault?: Vault,
): Omit<Records, 'changes'> => ({
  claims: sqlClaims(database),
  answers: sqlAnswers(database, transact),
  mutes: sqlMutes(database),
  secrets: sqlSecrets(database, vault),
  installations: sqlInstallations(database, vault),
  tokens: sqlTokens(database),
  sessions: sqlSessions(database),
  leases: sqlLeases(database),
  ...sqlTeam(database, transact),
});
