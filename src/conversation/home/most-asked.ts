import { preview } from '../../answer/preview.ts';
import { qualifiedLabel } from '../../glossary/concept.ts';
import { DAY, dayOf } from '../../team/day.ts';
import type { Visit } from '../glossary/visit.ts';
import type { Line } from '../panel.ts';

const SHOWN = 5;
const DAYS = 30;

/** What was asked for most of late. How often, and by whom, is nobody's business here. */
export async function mostAsked({ means, glossary }: Visit): Promise<Line[]> {
  const [from, to] = [dayOf(means.now() - (DAYS - 1) * DAY), dayOf(means.now())];
  // Some may be gone since.
  const most = await means.store.statistics.most(glossary, 'asked', from, to, 2 * SHOWN);
  const lines = most.flatMap(({ key }): Line[] => {
    const concept = means.resources.glossary.concept(key);
    if (concept === undefined) return [];
    return [{ mark: 'item', lead: qualifiedLabel(concept), text: preview(concept.definition) }];
  });
  return lines.slice(0, SHOWN);
}
