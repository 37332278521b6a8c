import { lay } from '../lay.ts';
import type { Visit } from '../visit.ts';
import { nameOfDraft } from './draft-title.ts';
import type { EntryDraft } from './entry-draft.ts';
import { formPages } from './form-pages.ts';

/** Between two forms of an entry: it can be saved as it is, or gone on with. */
export async function layProgress(visit: Visit, id: string, draft: EntryDraft, page: number): Promise<void> {
  const { messages } = visit;
  const { say } = messages;
  const pages = formPages(draft, visit);
  const next = pages.slice(page + 1).flat();
  const { purpose } = draft;
  await lay(
    visit,
    { flow: 'draft', about: { draft: id } },
    {
      title: say('entry.progress.title', { name: nameOfDraft(draft), page: page + 1, pages: pages.length }),
      sections: [
        {
          lines: [
            { text: say('entry.progress', { fields: messages.list(next.map(({ label }) => say(label))) }) },
          ],
        },
        { small: say('entry.kept') },
      ],
      buttons: [
        { label: say('entry.more'), does: `page.${page + 1}`, tone: 'main' },
        { label: say('entry.submit', { purpose }), does: 'save' },
        { label: say('entry.back'), does: `page.${page}` },
        { label: say('entry.discard'), does: 'discard', tone: 'danger' },
      ],
    },
  );
}
