import { dayOf } from '../../../team/day.ts';
import { newAnswerId } from '../../answer-id.ts';
import { lay, showForm } from '../lay.ts';
import type { Visit } from '../visit.ts';
import { nameOfDraft } from './draft-title.ts';
import { begunDraft, type EntryDraft, keepDraft, type Start } from './entry-draft.ts';
import { entryForm } from './form-pages.ts';

/** Shows the form of an entry; first offers to go on with what the person has begun before, where there is such a thing. */
export async function beginEntry(visit: Visit, start: Start): Promise<void> {
  const begun = await begunDraft(visit);
  const draft: EntryDraft = { ...start, values: {} };
  const id = newAnswerId();
  await keepDraft(visit, id, draft);
  if (begun === undefined) return showPage(visit, id, draft, 0);
  const { say } = visit.messages;
  const name = nameOfDraft(begun.draft);
  await lay(
    visit,
    { flow: 'draft', about: { draft: begun.id, other: id } },
    {
      title: say('entry.unfinished.title'),
      sections: [
        { lines: [{ text: say('entry.unfinished', { name, day: visit.messages.day(dayOf(begun.at)) }) }] },
      ],
      buttons: [
        { label: say('entry.goOn'), does: 'on', tone: 'main' },
        { label: say('entry.anew'), does: 'anew' },
      ],
    },
  );
}

/** @param page from 0. */
export const showPage = (visit: Visit, id: string, draft: EntryDraft, page: number): Promise<void> =>
  showForm(visit, { flow: 'draft', about: { draft: id } }, `page.${page}`, entryForm(draft, page, visit));
