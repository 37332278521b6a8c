import { approve } from '../../../team/approve.ts';
import { publish } from '../../../team/publish.ts';
import { answerRequest } from '../../../team/requests.ts';
import { suggest } from '../../../team/suggest.ts';
import type { TakenAway } from '../../../team/take-away.ts';
import { refusalIn } from '../../flows/refusal.ts';
import { suggestedText } from '../../flows/suggested-text.ts';
import { isTakenAway } from '../is-taken-away.ts';
import { lay } from '../lay.ts';
import { layNext } from '../reviewing/lay-next.ts';
import { publishedTexts } from '../tell-outcome.ts';
import { changeSections, wordsOf } from '../views/change-sections.ts';
import type { Visit } from '../visit.ts';
import { dropDraft, type EntryDraft } from './entry-draft.ts';
import type { Data } from './entry-field.ts';
import { faultsByField } from './faults-by-field.ts';
import { layOutdated } from './lay-outdated.ts';
import { readEntryForm } from './read-entry-form.ts';
import { refusePage } from './refuse-page.ts';

/** Publishes, suggests or approves what was written. What can't be is kept, and what is wrong with it is said at the fields. */
export async function finishEntry(visit: Visit, id: string, draft: EntryDraft): Promise<void> {
  const { data, faults } = readEntryForm(draft, visit.means.resources);
  if (Object.keys(faults).length > 0) return refusePage(visit, id, draft, faults);
  const refused = await ENDS[draft.purpose](visit, draft, data);
  if (refused === undefined) return dropDraft(visit, id);
  if (refused.kind === 'outdated') return layOutdated(visit, id, draft, refused);
  if (refused.kind === 'faulty' || refused.kind === 'labelTaken')
    return refusePage(visit, id, draft, faultsByField(refused, draft, visit));
  if (refused.kind === 'again') await dropDraft(visit, id);
  await visit.surface.tell(refusalIn(refused, visit.messages));
}

type Refused =
  | Exclude<Awaited<ReturnType<typeof publish>>, { kind: 'published' }>
  | Exclude<Awaited<ReturnType<typeof suggest>>, { kind: 'suggested' }>
  | Exclude<Awaited<ReturnType<typeof approve>>, { kind: 'approved' | 'published' } | TakenAway>;

/** @returns why nothing was done. */
type End = (visit: Visit, draft: EntryDraft, data: Data) => Promise<Refused | undefined>;

const ENDS: Readonly<Record<EntryDraft['purpose'], End>> = {
  async publish(visit, { base, term }, data) {
    const { means, messages } = visit;
    const done = await publish(means.team, visit.deed(), { data, base });
    if (done.kind !== 'published') return done;
    const { entry, answered } = done;
    // It may be called otherwise than it was asked for.
    const isOpen = term !== undefined && !answered.includes(term);
    if (isOpen) await answerRequest(means.team, visit.deed('answer'), { term, entry: entry.id });
    const note = isOpen ? [messages.say('requests.answered', { term })] : [];
    await lay(
      visit,
      { flow: 'history', about: { entry: entry.id, text: entry.id } },
      {
        title: messages.say('entry.done'),
        sections: [...publishedTexts(done, visit), ...note].map((text) => ({ lines: [{ text }] })),
        buttons: [
          { label: messages.say('history.undo'), does: `undo.${done.number}` },
          { label: messages.say('glossary.button.history'), does: 'go.history' },
          { label: messages.say('glossary.button.edit'), does: 'go.edit' },
        ],
      },
    );
    return undefined;
  },

  async suggest(visit, { base }, data) {
    const { means, messages } = visit;
    const done = await suggest(means.team, visit.deed(), { kind: 'entry', data, base });
    if (done.kind !== 'suggested') return done;
    await lay(
      visit,
      { flow: 'suggested', about: {} },
      {
        title: messages.say('entry.suggested.title'),
        sections: [
          { lines: [{ text: suggestedText(means) }] },
          ...changeSections(done.changes, wordsOf(visit)),
        ],
      },
    );
    return undefined;
  },

  async approve(visit, { base, suggestion = '' }, data) {
    const { means, messages } = visit;
    const done = await approve(means.team, visit.deed(), { id: suggestion, edited: { data, base } });
    if (done.kind !== 'approved') return done.kind === 'published' || isTakenAway(done) ? undefined : done;
    const { result } = done;
    const notes = result?.kind === 'published' ? publishedTexts(result, visit) : [];
    await layNext(visit, { notes: [messages.say('review.approved'), ...notes] });
    return undefined;
  },
};
