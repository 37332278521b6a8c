import type { Codes } from './codes.ts';
import type { Deeds } from './deeds.ts';
import type { Drafts } from './drafts.ts';
import type { Reports, Verifications, Votes } from './feedback.ts';
import type { Glossaries } from './glossaries.ts';
import type { Notices } from './notices.ts';
import type { People } from './people.ts';
import type { Requests } from './requests.ts';
import type { Revisions } from './revisions.ts';
import type { Senses } from './senses.ts';
import type { Settings } from './settings.ts';
import type { Statistics } from './statistics.ts';
import type { Suggestions } from './suggestions.ts';

/**
 * What is kept of teams' glossaries. A glossary is one that `glossaries.of` has made: nothing is written to one that was erased,
 * however late somebody comes.
 */
export interface TeamRecords {
  readonly glossaries: Glossaries;
  readonly people: People;
  readonly revisions: Revisions;
  readonly suggestions: Suggestions;
  readonly requests: Requests;
  readonly votes: Votes;
  readonly reports: Reports;
  readonly verifications: Verifications;
  readonly notices: Notices;
  readonly settings: Settings;
  readonly senses: Senses;
  readonly statistics: Statistics;
  readonly codes: Codes;
  readonly drafts: Drafts;
  readonly deeds: Deeds;
}
