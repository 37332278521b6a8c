import type { Revision } from '../../team/revisions.ts';
import { keptIfAny } from '../kept.ts';
import { fromJson, toJson } from './json.ts';
import { present } from './present.ts';
import type { RevisionRow } from './team-schema.ts';

export const rowOf = (glossary: string, revision: Omit<Revision, 'number'>, number: number): RevisionRow => ({
  glossary,
  entry: revision.entry,
  number,
  change: revision.change,
  state: revision.state,
  body: toJson(revision.body),
  author: keptIfAny(revision.author),
  at: revision.at,
  reason: toJson(revision.reason),
  origin: keptIfAny(revision.origin),
});

export const revisionFrom = (row: RevisionRow): Revision => ({
  entry: row.entry,
  number: row.number,
  change: row.change,
  state: row.state,
  at: row.at,
  ...(row.body !== null && { body: fromJson(row.body) }),
  ...present({ author: row.author, reason: fromJson<string>(row.reason), origin: row.origin }),
});
