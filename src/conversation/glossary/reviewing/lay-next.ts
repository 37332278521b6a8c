import { dayOf } from '../../../team/day.ts';
import { namesIn } from '../../../team/names-in.ts';
import { type Review, reviews } from '../../../team/review.ts';
import { refusalIn } from '../../flows/refusal.ts';
import type { Act, SectionOf } from '../../panel.ts';
import { lay } from '../lay.ts';
import { changeSections, wordsOf } from '../views/change-sections.ts';
import { threeWay } from '../views/three-way.ts';
import type { Visit } from '../visit.ts';

/** Of what waits, as many are counted. */
const COUNTED = 100;

interface Showing {
  readonly after?: string;
  readonly notes?: readonly string[];
}

/** Shows the suggestion that waits longest, or the next after another; again from the first where that was the last. */
export async function layNext(visit: Visit, { after, notes = [] }: Showing = {}): Promise<void> {
  const { means, messages, surface } = visit;
  const { say } = messages;
  const found = await reviews(means.team, visit.deed(), { limit: COUNTED });
  if (found.kind !== 'reviews') return surface.tell(refusalIn(found, messages));
  const all = found.reviews;
  const before = all.findIndex(({ suggestion }) => suggestion.id === after);
  const next = all[(before + 1) % Math.max(all.length, 1)];
  const noted = notes.map((text) => ({ lines: [{ text }] }));
  if (next === undefined) {
    const sections = [...noted, { lines: [{ text: say('review.none') }] }];
    return lay(visit, { flow: 'review', about: {} }, { title: say('review.title'), sections });
  }
  const { suggestion, outdated } = next;
  const about = { suggestion: suggestion.id, base: String(outdated?.number ?? suggestion.base) };
  await lay(
    visit,
    { flow: 'review', about },
    {
      title: say('review.title.of', { kind: suggestion.kind, name: next.names.join(say('title.versus')) }),
      sections: [...noted, ...sectionsOf(next, visit, all.length)],
      buttons: buttonsOf(next, visit, all.length),
    },
  );
}

function sectionsOf(
  { suggestion, changes, outdated }: Review,
  visit: Visit,
  waiting: number,
): SectionOf<Act>[] {
  const { say } = visit.messages;
  const { id, kind, at, comment, to } = suggestion;
  const by = to === undefined ? '' : (namesIn(to)[0] ?? '');
  const moved = { lines: [{ text: say('review.moved') }] };
  return [
    {
      small: say('review.facts', {
        id,
        day: visit.messages.day(dayOf(at)),
        by,
        isNamed: String(by !== ''),
        waiting,
      }),
    },
    ...(comment === undefined ? [] : [{ heading: say('review.comment'), lines: [{ text: comment }] }]),
    ...(kind === 'delete' ? [{ lines: [{ text: say('review.removal') }] }] : []),
    ...(outdated === undefined
      ? kind === 'delete'
        ? []
        : changeSections(changes, wordsOf(visit))
      : [moved, ...threeWay(outdated, visit)]),
  ];
}

function buttonsOf({ suggestion, outdated }: Review, { messages: { say } }: Visit, waiting: number): Act[] {
  const { kind, to } = suggestion;
  const isFree = outdated?.merge?.entry !== undefined && outdated.merge.conflicts.length === 0;
  return [
    ...(outdated === undefined
      ? [{ label: say('review.approve'), does: 'approve', tone: 'main' } as const]
      : []),
    ...(isFree ? [{ label: say('review.both'), does: 'both', tone: 'main' } as const] : []),
    ...(outdated !== undefined && kind === 'delete' ? [{ label: say('review.away'), does: 'away' }] : []),
    ...(to === undefined ? [] : [{ label: say('review.edit'), does: 'edit' }]),
    { label: say('review.reject'), does: 'reject', tone: 'danger' },
    ...(waiting > 1 ? [{ label: say('review.next'), does: 'next' }] : []),
  ];
}
