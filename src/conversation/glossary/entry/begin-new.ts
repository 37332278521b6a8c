import { entryLanguage } from '../../../team/settings.ts';
import { findConcept, sidesOf } from '../find-entry.ts';
import type { Visit } from '../visit.ts';
import { beginEntry } from './begin-entry.ts';
import type { Start } from './entry-draft.ts';

/** The form of a new concept, or of a comparison where the text has "X vs Y". */
export async function beginNew(visit: Visit, text: string, purpose: Start['purpose']): Promise<void> {
  const { means, surface } = visit;
  const { resources, settings } = means;
  const common = { purpose, base: 0 } as const;
  const sides = sidesOf(text);
  if (sides.length < 2) {
    const name = text.trim() === '' ? {} : { prefLabel: text.trim() };
    const data = { kind: 'concept', lang: entryLanguage(settings), ...name };
    return beginEntry(visit, { ...common, kind: 'concept', data });
  }
  const found = sides.map((side) => findConcept(side, resources));
  const missing = found.find((each) => 'says' in each);
  if (missing !== undefined && 'says' in missing) return surface.tell(missing.says);
  const between = found.flatMap((each) => ('id' in each ? [each.id] : []));
  const data = { kind: 'comparison', lang: entryLanguage(settings), between };
  await beginEntry(visit, { ...common, kind: 'comparison', data });
}
