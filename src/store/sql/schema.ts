import type { TeamSchema } from './team/team-schema.ts';

/**
 * The tables, as every engine has them: times are milliseconds since 1970, what is true or false is 1 or 0 (libsql ends the
 * process on a boolean), data is JSON as text, and bytes are base64.
 */
export interface Schema extends TeamSchema {
  claims: ClaimRow;
  answers: AnswerRow;
  mutes: MuteRow;
  secrets: SecretRow;
  installations: InstallationRow;
  tokens: TokenRow;
  sessions: SessionRow;
  pulse: PulseRow;
  changes: ChangesRow;
  leases: LeaseRow;
}

interface ClaimRow {
  workspace: string;
  key: string;
  at: number;
}

export interface AnswerRow {
  workspace: string;
  id: string;
  channel: string;
  thread: string;
  asking: string | null;
  edited: number | null;
  answering: string | null;
  unasked: 0 | 1;
  subject: string | null;
  question: string | null;
  at: number;
  /** Tells apart answers of one thread and millisecond: the one recorded later has the greater. */
  turn: number;
}

interface MuteRow {
  workspace: string;
  channel: string;
  at: number;
}

interface SecretRow {
  name: string;
  /** Base64, or that sealed. */
  bytes: string;
}

interface InstallationRow {
  workspace: string;
  /** Sealed. */
  credentials: string;
  at: number;
}

export interface TokenRow {
  workspace: string;
  id: string;
  hash: string;
  name: string;
  scopes: string;
  at: number;
  expires: number | null;
  used: string | null;
}

export interface SessionRow {
  workspace: string;
  hash: string;
  place: string;
  person: string;
  name: string;
  chosen: 0 | 1;
  at: number;
  seen: number;
}

/** One row, which is written to find out whether writing works. */
interface PulseRow {
  beats: number;
}

interface ChangesRow {
  name: string;
  count: number;
}

interface LeaseRow {
  name: string;
  holder: string;
  until: number;
}
