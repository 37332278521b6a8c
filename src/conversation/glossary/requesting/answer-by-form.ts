import { entryLanguage } from '../../../team/settings.ts';
import { beginEntry } from '../entry/begin-entry.ts';
import type { Visit } from '../visit.ts';

/** A form whose entry answers what was asked for. */
export const answerByForm = (visit: Visit, term: string): Promise<void> =>
  beginEntry(visit, {
    purpose: 'publish',
    kind: 'concept',
    data: { kind: 'concept', lang: entryLanguage(visit.means.settings), prefLabel: term },
    base: 0,
    term,
  });
