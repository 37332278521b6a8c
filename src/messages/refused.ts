import type { Faulty } from '../team/entry-fault.ts';
import type { Refusal } from './team-texts.ts';

/** Why a rule did nothing. */
export type Refused = Refusal | Faulty;

const REFUSED: Readonly<Record<Refused['kind'], true>> = {
  notAllowed: true,
  blocked: true,
  tooMany: true,
  badLength: true,
  again: true,
  same: true,
  outdated: true,
  labelTaken: true,
  faulty: true,
  noSuchEntry: true,
  noSuchVersion: true,
  noSuchSuggestion: true,
  decided: true,
  notYours: true,
  noSuchRequest: true,
  noSuchReport: true,
  hasRole: true,
  noTerm: true,
  notOwned: true,
  pastDue: true,
  operatorOnly: true,
  noSuchSetting: true,
  notPerChannel: true,
  badValue: true,
  badCode: true,
  linkedAlready: true,
  outdatedPlan: true,
  noSuchImport: true,
  undoneAlready: true,
};

/** Whether a rule did nothing of what it was to do. */
export const isRefused = <T extends { readonly kind: string }>(result: T): result is T & Refused =>
  Object.hasOwn(REFUSED, result.kind);
