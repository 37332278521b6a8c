import { draftFlow } from './entry/draft-flow.ts';
import type { Flow } from './flow.ts';
import { historyFlow } from './history.ts';
import { importFlow } from './import.ts';
import { linkFlow } from './link.ts';
import { requestsFlow } from './requests.ts';
import { reviewFlow } from './review.ts';
import { rolesFlow } from './roles.ts';
import { settingsFlow } from './settings.ts';

/** By the names that are recorded with their panels. */
export const FLOWS: Readonly<Record<string, Flow>> = {
  draft: draftFlow,
  history: historyFlow,
  import: importFlow,
  link: linkFlow,
  requests: requestsFlow,
  review: reviewFlow,
  roles: rolesFlow,
  settings: settingsFlow,
};
