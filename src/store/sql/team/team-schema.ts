/**
 * The tables of teams' glossaries. All that a glossary or a workspace has is in rows with its name in their key, by which they
 * are found when it is forgotten. What a person typed is JSON, which keeps every text.
 */
export interface TeamSchema {
  glossaries: GlossaryRow;
  workspaces: WorkspaceRow;
  roles: RoleRow;
  blocked: BlockedRow;
  revisions: RevisionRow;
  entries: EntryRow;
  suggestions: SuggestionRow;
  requests: RequestRow;
  aliases: AliasRow;
  asks: AskRow;
  votes: VoteRow;
  tallies: TallyRow;
  reports: ReportRow;
  verifications: VerificationRow;
  notices: NoticeRow;
  settings: SettingRow;
  senses: SenseRow;
  statistics: StatisticsRow;
  asked: AskedRow;
  codes: CodeRow;
  drafts: DraftRow;
  deeds: DeedRow;
}

interface GlossaryRow {
  id: string;
  at: number;
}

interface WorkspaceRow {
  workspace: string;
  /** The glossary that was made for it. */
  own: string;
  /** The one it sees. */
  glossary: string;
  /** When it began to see that. */
  since: number;
  gone: number | null;
}

interface RoleRow {
  glossary: string;
  person: string;
  role: 'editor' | 'admin';
}

interface BlockedRow {
  glossary: string;
  person: string;
  at: number;
}

export interface RevisionRow {
  glossary: string;
  entry: string;
  number: number;
  change: number;
  state: 'published' | 'hidden' | 'deleted';
  body: string | null;
  author: string | null;
  at: number;
  reason: string | null;
  origin: string | null;
}

/** Which version of an entry is the newest. */
interface EntryRow {
  glossary: string;
  entry: string;
  number: number;
  change: number;
}

export interface SuggestionRow {
  glossary: string;
  id: string;
  kind: 'add' | 'change' | 'delete' | 'comment';
  entry: string;
  base: number;
  from: string | null;
  to: string | null;
  comment: string | null;
  author: string | null;
  at: number;
  state: 'open' | 'approved' | 'rejected' | 'withdrawn';
  decider: string | null;
  decided: number | null;
  reason: string | null;
}

export interface RequestRow {
  glossary: string;
  term: string;
  missed: number;
  wanted: number;
  first: number;
  last: number;
  open: 0 | 1;
  closed: number | null;
  entry: string | null;
}

/** A term that was merged into a request's. */
interface AliasRow {
  glossary: string;
  term: string;
  request: string;
}

/** That a person asked the team for a term. */
export interface AskRow {
  glossary: string;
  id: string;
  term: string;
  text: string;
  person: string | null;
  named: 0 | 1;
  tell: 0 | 1;
  at: number;
}

interface VoteRow {
  glossary: string;
  entry: string;
  person: string;
  helpful: 0 | 1;
  at: number;
}

/** The sums of an entry's votes. */
interface TallyRow {
  glossary: string;
  entry: string;
  helpful: number;
  unhelpful: number;
}

export interface ReportRow {
  glossary: string;
  id: string;
  entry: string;
  reason: string;
  person: string | null;
  at: number;
  open: 0 | 1;
  closer: string | null;
  closed: number | null;
}

export interface VerificationRow {
  glossary: string;
  entry: string;
  owner: string;
  due: number;
  told: number | null;
}

interface NoticeRow {
  glossary: string;
  id: string;
  platform: string;
  person: string;
  body: string;
  at: number;
}

interface SettingRow {
  glossary: string;
  /** Nothing in it, nor in the channel, where it is set for all. */
  workspace: string;
  channel: string;
  name: string;
  value: string;
}

interface SenseRow {
  workspace: string;
  channel: string;
  label: string;
  entry: string;
}

interface StatisticsRow {
  glossary: string;
  what: string;
  /** Nothing in it for the glossary as a whole. */
  key: string;
  day: string;
  count: number;
}

/** The sums of what the statistics of all days say was asked. */
interface AskedRow {
  glossary: string;
  entry: string;
  count: number;
}

export interface DraftRow {
  glossary: string;
  person: string;
  id: string;
  begun: 0 | 1;
  body: string;
  at: number;
}

export interface DeedRow {
  glossary: string;
  id: string;
  at: number;
  person: string | null;
  did: string;
  entry: string | null;
  other: string | null;
  about: string | null;
}

interface CodeRow {
  hash: string;
  body: string;
  expires: number;
}
