import type { Outdated } from '../../../team/outdated.ts';
import { lay } from '../lay.ts';
import { threeWay } from '../views/three-way.ts';
import type { Visit } from '../visit.ts';
import { type EntryDraft, keepDraft } from './entry-draft.ts';
import { fieldsFor } from './read-entry-form.ts';

/**
 * Somebody has changed the entry since the form was opened: shows both changes, and makes of the draft a change of the newest
 * version that has both, and in what conflicts what this person wrote.
 */
export async function layOutdated(
  visit: Visit,
  id: string,
  draft: EntryDraft,
  outdated: Outdated,
): Promise<void> {
  const { say } = visit.messages;
  const { merge, theirs, number } = outdated;
  const data = merge?.entry ?? theirs ?? draft.data;
  const disputed = new Set((merge?.conflicts ?? []).map(({ field }) => field.split('.')[0]));
  const kept =
    merge?.entry === undefined
      ? fieldsFor(draft.kind)
      : fieldsFor(draft.kind).filter(({ of }) => disputed.has(of));
  const values = Object.fromEntries(
    kept.flatMap(({ id: each }) => (draft.values[each] === undefined ? [] : [[each, draft.values[each]]])),
  );
  await keepDraft(visit, id, { ...draft, data, base: number, values });
  await lay(
    visit,
    { flow: 'draft', about: { draft: id } },
    {
      title: say('entry.outdated.title'),
      sections: [
        { lines: [{ text: say(theirs === undefined ? 'team.outdated.gone' : 'team.outdated') }] },
        ...threeWay(outdated, visit),
      ],
      buttons: [
        { label: say('entry.outdated.look'), does: 'page.0', tone: 'main' },
        ...(disputed.size === 0 && merge?.entry !== undefined
          ? [{ label: say('review.both'), does: 'save' }]
          : []),
        { label: say('entry.discard'), does: 'discard', tone: 'danger' },
      ],
    },
  );
}
