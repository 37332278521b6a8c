import type { Faults } from '../../surfaces.ts';
import { buttonFor, lay } from '../lay.ts';
import type { Visit } from '../visit.ts';
import type { EntryDraft } from './entry-draft.ts';
import { formPages } from './form-pages.ts';
import { fieldsFor } from './read-entry-form.ts';

/** Says what is wrong with what was filled in, at the fields, or with a button that leads back to them. */
export async function refusePage(visit: Visit, id: string, draft: EntryDraft, faults: Faults): Promise<void> {
  const { messages, surface } = visit;
  const { say } = messages;
  const pages = formPages(draft, visit);
  const page = Math.max(
    pages.findIndex((fields) => fields.some((field) => faults[field.id] !== undefined)),
    0,
  );
  const state = { flow: 'draft', about: { draft: id } };
  const again = { label: say('entry.mend'), does: `page.${page}`, tone: 'main' } as const;
  const isShown =
    pages.length === 1 && Object.keys(faults).every((each) => pages[0]?.some((field) => field.id === each));
  if (surface.refuse !== undefined && isShown)
    return surface.refuse(faults, await buttonFor(visit, state, again));
  const lines = Object.entries(faults).map(([each, text]) => {
    const field = fieldsFor(draft.kind).find((one) => one.id === each);
    return { mark: 'item' as const, lead: field && say(field.label), text };
  });
  await lay(visit, state, {
    title: say('entry.faults.title'),
    sections: [{ lines }, { small: say('entry.kept') }],
    buttons: [again, { label: say('entry.discard'), does: 'discard' }],
  });
}
