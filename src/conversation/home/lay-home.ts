import { helpAnswer } from '../../answer/no-answer.ts';
import type { Arrival } from '../events.ts';
import { lay } from '../glossary/lay.ts';
import { menuButtons } from '../glossary/menu.ts';
import { mayEdit, maySuggest, type Visit, visitOf } from '../glossary/visit.ts';
import type { Means } from '../means.ts';
import type { Act, Line, SectionOf } from '../panel.ts';
import type { PanelSurface } from '../surfaces.ts';
import { mostAsked } from './most-asked.ts';
import { whatIsNew } from './what-is-new.ts';

/**
 * Shows somebody what there is: what this person can do, what is new, what is asked most, and how to begin. Guests, who have no
 * part in what is the team's, are told how to begin.
 */
export async function layHome(arrival: Arrival, surface: PanelSurface, means: Means): Promise<void> {
  const { say } = means.resources.messages;
  const visit = await visitOf(arrival, surface, means);
  const title = say('home.title');
  if (visit === undefined) return surface.present({ title, sections: [begin(means)] });
  const draft = await means.store.drafts.newest(visit.glossary, visit.by.id);
  const sections = [
    yours(visit, draft !== undefined),
    part(say('home.new'), await whatIsNew(visit), say('home.new.none')),
    part(say('home.asked'), await mostAsked(visit), say('home.asked.none')),
    begin(means),
  ];
  const about = draft === undefined ? {} : { draft: draft.id };
  const [first, ...others] = sections;
  const buttons = await menuButtons(visit, draft !== undefined);
  await lay(visit, { flow: 'draft', about }, { title, sections: [{ ...first, buttons }, ...others] });
}

/** What the glossary is to this person. */
const yours = (visit: Visit, hasDraft: boolean): SectionOf<Act> => ({
  heading: visit.messages.say('glossary.title'),
  lines: [
    { text: standingText(visit) },
    ...(hasDraft ? [{ text: visit.messages.say('glossary.menu.draft') }] : []),
  ],
});

function standingText(visit: Visit): string {
  const { say } = visit.messages;
  if (mayEdit(visit)) return say('home.editors');
  return maySuggest(visit) ? say('home.everybody') : say('home.readers');
}

const part = (heading: string, lines: readonly Line[], none: string): SectionOf<Act> => ({
  heading,
  lines: lines.length === 0 ? [{ text: none }] : lines,
});

function begin({ resources }: Means): SectionOf<never> {
  const { say } = resources.messages;
  const { examples } = helpAnswer('asked', resources);
  return {
    heading: say('home.begin'),
    lines: [
      { text: say('home.begin.text') },
      ...examples.map((text): Line => ({ mark: 'item', text })),
      { text: say('home.begin.where') },
    ],
  };
}
