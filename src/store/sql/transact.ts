import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** Does all of some work, or nothing of it: in the transaction that is under way, or in one of its own. */
export type Transact = <T>(work: (transaction: Kysely<Schema>) => Promise<T>) => Promise<T>;
