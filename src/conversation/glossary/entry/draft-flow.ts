import type { Values } from '../../form.ts';
import type { Flow } from '../flow.ts';
import { layNote } from '../lay.ts';
import type { Visit } from '../visit.ts';
import { showPage } from './begin-entry.ts';
import { draftOf, dropDraft, keepDraft } from './entry-draft.ts';
import { finishEntry } from './finish-entry.ts';
import { formPages, withValues } from './form-pages.ts';
import { layProgress } from './lay-progress.ts';
import { readEntryForm } from './read-entry-form.ts';
import { refusePage } from './refuse-page.ts';

/** An entry that is written in one form or several, and what becomes of it in between. */
export const draftFlow: Flow = {
  act(visit, does, { draft: id = '', other = '' }) {
    const [verb, number = '0'] = does.split('.');
    switch (verb) {
      case 'on':
        return open(visit, id, 0);
      case 'page':
        return open(visit, id, Number(number));
      case 'save':
        return save(visit, id);
      case 'anew':
        return anew(visit, id, other);
      case 'discard':
        return discard(visit, id);
      default:
        return undefined;
    }
  },
  fill: (visit, does, { draft = '' }, values) => fill(visit, draft, pageIn(does), values),
  close: (visit, does, { draft = '' }, values) => keepIfWritten(visit, draft, pageIn(does), values),
};

const pageIn = (does: string): number => Number(does.split('.')[1] ?? '0');

async function open(visit: Visit, id: string, page: number): Promise<void> {
  const draft = await draftOf(visit, id);
  if (draft === undefined) return visit.surface.tell(visit.messages.say('entry.gone'));
  await showPage(visit, id, draft, page);
}

/** Leaves aside what was begun before. */
async function anew(visit: Visit, id: string, other: string): Promise<void> {
  await dropDraft(visit, id);
  await open(visit, other, 0);
}

async function discard(visit: Visit, id: string): Promise<void> {
  await dropDraft(visit, id);
  await layNote(visit, visit.messages.say('entry.discarded'));
}

async function save(visit: Visit, id: string): Promise<void> {
  const draft = await draftOf(visit, id);
  if (draft === undefined) return visit.surface.tell(visit.messages.say('entry.gone'));
  await finishEntry(visit, id, draft);
}

/** Keeps what was filled in before anything is done with it, so that it is there whatever happens. */
async function fill(visit: Visit, id: string, page: number, values: Values): Promise<void> {
  const before = await draftOf(visit, id);
  // Where the form stays open, what is in it can still be copied.
  const [field = ''] = Object.keys(values);
  if (before === undefined) return visit.surface.refuse?.({ [field]: visit.messages.say('entry.gone') });
  const draft = withValues(before, page, values, visit);
  await keepDraft(visit, id, draft);
  const { faults } = readEntryForm(draft, visit.means.resources);
  if (Object.keys(faults).length > 0) return refusePage(visit, id, draft, faults);
  if (page + 1 < formPages(draft, visit).length) return layProgress(visit, id, draft, page);
  await finishEntry(visit, id, draft);
}

async function keepIfWritten(visit: Visit, id: string, page: number, values: Values): Promise<void> {
  const before = await draftOf(visit, id);
  if (before === undefined || Object.keys(values).length === 0) return;
  const draft = withValues(before, page, values, visit);
  const isOther =
    JSON.stringify(readEntryForm(draft, visit.means.resources)) !==
    JSON.stringify(readEntryForm(before, visit.means.resources));
  if (isOther) await keepDraft(visit, id, draft);
}
