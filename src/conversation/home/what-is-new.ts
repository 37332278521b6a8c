import { preview } from '../../answer/preview.ts';
import type { Entry } from '../../glossary/entry.ts';
import { DAY, dayOf } from '../../team/day.ts';
import { titleOf } from '../glossary/views/title-of.ts';
import type { Visit } from '../glossary/visit.ts';
import type { Line } from '../panel.ts';

const SHOWN = 5;
/** An entry is often saved several times: among so many versions there are as many entries as are shown. */
const LOOKED_AT = 50;
const NEW_FOR = 30 * DAY;

/** The team's own entries that were written or changed of late, the newest first. */
export async function whatIsNew({ means, glossary, messages }: Visit): Promise<Line[]> {
  const recent = await means.store.revisions.recent(glossary, LOOKED_AT);
  const since = means.now() - NEW_FOR;
  const lines = new Map<string, Line>();
  for (const { entry: id, state, at } of recent) {
    const entry = means.resources.glossary.entry(id);
    if (lines.size === SHOWN || lines.has(id) || at < since) continue;
    if (state !== 'published' || entry === undefined) continue;
    const lead = `${titleOf(id, means.resources.glossary, messages)} (${messages.day(dayOf(at))})`;
    lines.set(id, { mark: 'item', lead, text: preview(textOf(entry)) });
  }
  return [...lines.values()];
}

const textOf = (entry: Entry): string => (entry.kind === 'concept' ? entry.definition : entry.gist);
