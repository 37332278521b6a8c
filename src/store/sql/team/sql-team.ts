import type { Kysely } from 'kysely';
import type { TeamRecords } from '../../team/team-records.ts';
import type { Schema } from '../schema.ts';
import type { Transact } from '../transact.ts';
import { sqlCodes } from './sql-codes.ts';
import { sqlDeeds } from './sql-deeds.ts';
import { sqlDrafts } from './sql-drafts.ts';
import { sqlGlossaries } from './sql-glossaries.ts';
import { sqlNotices } from './sql-notices.ts';
import { sqlPeople } from './sql-people.ts';
import { sqlReports } from './sql-reports.ts';
import { sqlRequests } from './sql-requests.ts';
import { sqlRevisions } from './sql-revisions.ts';
import { sqlSenses } from './sql-senses.ts';
import { sqlSettings } from './sql-settings.ts';
import { sqlStatistics } from './sql-statistics.ts';
import { sqlSuggestions } from './sql-suggestions.ts';
import { sqlVerifications } from './sql-verifications.ts';
import { sqlVotes } from './sql-votes.ts';

/** @param transact does what takes several statements. */
export const sqlTeam = (database: Kysely<Schema>, transact: Transact): TeamRecords => ({
  glossaries: sqlGlossaries(database, transact),
  people: sqlPeople(database, transact),
  revisions: sqlRevisions(database, transact),
  suggestions: sqlSuggestions(database),
  requests: sqlRequests(database, transact),
  votes: sqlVotes(database, transact),
  reports: sqlReports(database),
  verifications: sqlVerifications(database),
  notices: sqlNotices(database),
  settings: sqlSettings(database),
  senses: sqlSenses(database),
  statistics: sqlStatistics(database, transact),
  codes: sqlCodes(database),
  drafts: sqlDrafts(database),
  deeds: sqlDeeds(database),
});
