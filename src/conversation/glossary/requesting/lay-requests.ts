import type { Request } from '../../../store/team/requests.ts';
import { dayOf } from '../../../team/day.ts';
import { openRequests } from '../../../team/requests.ts';
import { refusalIn } from '../../flows/refusal.ts';
import type { Act, Line, SectionOf } from '../../panel.ts';
import { lay } from '../lay.ts';
import type { Visit } from '../visit.ts';

const SHOWN = 5;
const LOOKED_AT = 100;
/** What a request may be merged into; more options no form has. */
export const OFFERED = 10;

/** Shows what people ask for and the glossary lacks, most wanted first. */
export async function layRequests(
  visit: Visit,
  { from = 0, note }: { readonly from?: number; readonly note?: string } = {},
): Promise<void> {
  const { means, messages, surface } = visit;
  const { say } = messages;
  const found = await openRequests(means.team, visit.deed(), LOOKED_AT);
  if (found.kind !== 'requests') return surface.tell(refusalIn(found, messages));
  const { requests } = found;
  const shown = requests.slice(from, from + SHOWN);
  const keyed = shown.map((request, index) => [`t${index}`, request] as const);
  const others = requests
    .filter((request) => !shown.includes(request))
    .slice(0, OFFERED - shown.length + 1)
    .map((request, index) => [`o${index}`, request] as const);
  const sections: SectionOf<Act>[] = [
    ...(note === undefined ? [] : [{ lines: [{ text: note }] }]),
    ...(shown.length === 0 ? [{ lines: [{ text: say('requests.none') }] }] : []),
    ...keyed.map(([key, request]) => sectionOf(request, key, { isAlone: requests.length === 1, visit })),
  ];
  const rest = requests.length - from - shown.length;
  const more = { label: say('requests.more', { count: rest }), does: `more.${from + SHOWN}` };
  const about = Object.fromEntries([...keyed, ...others].map(([key, { term }]) => [key, term]));
  const title = say('requests.title', { count: requests.length });
  await lay(visit, { flow: 'requests', about }, { title, sections, buttons: rest > 0 ? [more] : [] });
}

interface Beside {
  readonly isAlone: boolean;
  readonly visit: Visit;
}

function sectionOf(request: Request, key: string, { isAlone, visit }: Beside): SectionOf<Act> {
  const { say } = visit.messages;
  const { term, wanted, missed, words, last } = request;
  return {
    heading: term,
    small: say('requests.facts', { wanted, missed, day: visit.messages.day(dayOf(last)) }),
    lines: words
      .filter(({ text }) => text !== term)
      .map(({ text }): Line => ({ mark: 'item', text: say('requests.words', { text }) })),
    buttons: [
      { label: say('requests.answer'), does: `answer.${key}`, tone: 'main' },
      { label: say('requests.decline'), does: `decline.${key}` },
      ...(isAlone ? [] : [{ label: say('requests.merge'), does: `merge.${key}` }]),
    ],
  };
}
