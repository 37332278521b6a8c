import type { Schema } from './schema.ts';
import { TEAM_TABLES } from './team/team-tables.ts';

/**
 * All tables, each with the columns that tell its rows apart, in the order in which rows may be written: one that others refer to comes
 * before them. What is nothing to a later process is not backed up.
 */
export const TABLES = {
  claims: { key: ['workspace', 'key'] },
  answers: { key: ['workspace', 'id'] },
  mutes: { key: ['workspace', 'channel'] },
  secrets: { key: ['name'] },
  installations: { key: ['workspace'] },
  tokens: { key: ['workspace', 'id'] },
  sessions: { key: ['workspace', 'hash'] },
  changes: { key: ['name'] },
  ...TEAM_TABLES,
  leases: 'not backed up',
  pulse: 'not backed up',
} as const satisfies {
  readonly [Table in keyof Schema]: { readonly key: readonly (keyof Schema[Table])[] } | 'not backed up';
};

/** The names of those that are backed up, each with its key. */
export const BACKED_UP: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(TABLES).flatMap(([name, table]) =>
    table === 'not backed up' ? [] : [[name, table.key] as const],
  ),
);
