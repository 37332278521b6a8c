import { openRequests } from '../../team/requests.ts';
import { reviews } from '../../team/review.ts';
import type { Act, SectionOf } from '../panel.ts';
import { lay } from './lay.ts';
import { mayEdit, maySuggest, type Visit } from './visit.ts';

/** Of what waits, as many are counted. */
const COUNTED = 100;

/** Shows what the glossary is, and what this person can do. @param note what is said before that. */
export async function layMenu(visit: Visit, note?: string): Promise<void> {
  const { means, glossary, messages, by } = visit;
  const { say } = messages;
  const { own, resources } = (await means.overlays.at(glossary)).overlay;
  const entries = [...resources.glossary.concepts()].length + [...resources.glossary.comparisons()].length;
  const draft = await means.store.drafts.newest(glossary, by.id);
  const sections: SectionOf<Act>[] = [
    ...(note === undefined ? [] : [{ lines: [{ text: note }] }]),
    { lines: [{ text: say('glossary.menu.text', { entries, own: own.size }) }] },
    ...(draft === undefined ? [] : [{ lines: [{ text: say('glossary.menu.draft') }] }]),
  ];
  const buttons = await menuButtons(visit, draft !== undefined);
  const about = draft === undefined ? {} : { draft: draft.id };
  await lay(visit, { flow: 'draft', about }, { title: say('glossary.title'), sections, buttons });
}

/** What this person can do, a button each, for a panel of the flow `draft`. */
export async function menuButtons(visit: Visit, hasDraft: boolean): Promise<Act[]> {
  const { say } = visit.messages;
  return [
    ...(!hasDraft ? [] : [{ label: say('entry.goOn'), does: 'on', tone: 'main' } as const]),
    ...(mayEdit(visit)
      ? [{ label: say('glossary.button.add'), does: 'go.add', tone: hasDraft ? undefined : 'main' } as const]
      : maySuggest(visit)
        ? [{ label: say('glossary.button.suggest'), does: 'go.suggest' }]
        : []),
    ...(mayEdit(visit) ? await editorsButtons(visit) : []),
    ...(visit.standing === 'admin' ? [{ label: say('glossary.button.settings'), does: 'go.settings' }] : []),
    { label: say('glossary.button.help'), does: 'go.help' },
  ];
}

async function editorsButtons(visit: Visit): Promise<Act[]> {
  const { means, messages } = visit;
  const { say } = messages;
  const requests = await openRequests(means.team, visit.deed(), COUNTED);
  const waiting = await reviews(means.team, visit.deed(), { limit: COUNTED });
  return [
    {
      label: say('glossary.button.requests', {
        count: requests.kind === 'requests' ? requests.requests.length : 0,
      }),
      does: 'go.requests',
    },
    {
      label: say('glossary.button.review', {
        count: waiting.kind === 'reviews' ? waiting.reviews.length : 0,
      }),
      does: 'go.review',
    },
  ];
}
