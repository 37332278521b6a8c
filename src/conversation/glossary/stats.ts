import { DAY, dayOf } from '../../team/day.ts';
import { type Figures, figures } from '../../team/statistics.ts';
import { refusalIn } from '../flows/refusal.ts';
import type { Act, Line, SectionOf } from '../panel.ts';
import { lay } from './lay.ts';
import type { Subcommand } from './subcommand.ts';
import { titleOf } from './views/title-of.ts';
import type { Visit } from './visit.ts';

const DAYS = 30;
const LISTED = 10;

export const statsSubcommand: Subcommand = {
  name: 'stats',
  summary: 'glossary.stats',
  run: layStats,
};

/** Shows how the glossary was used of late. */
async function layStats(visit: Visit): Promise<void> {
  const { means, messages, surface } = visit;
  const to = dayOf(means.now());
  const from = dayOf(means.now() - (DAYS - 1) * DAY);
  const found = await figures(means.team, visit.deed(), { from, to, limit: LISTED });
  if (found.kind !== 'figures') return surface.tell(refusalIn(found, messages));
  const sketch = {
    title: messages.say('stats.title', { from: messages.day(from), to: messages.day(to) }),
    sections: sectionsOf(found, visit),
  };
  await lay(visit, { flow: 'stats', about: {} }, sketch);
}

function sectionsOf(found: Figures, { messages, means }: Visit): SectionOf<Act>[] {
  const { say } = messages;
  const { glossary } = means.resources;
  const total = (what: keyof Figures['days']) => found.days[what].reduce((sum, { count }) => sum + count, 0);
  const [answered, unanswered] = [total('answered'), total('unanswered')];
  const [helpful, unhelpful] = [total('helpful'), total('unhelpful')];
  const part = (heading: string, items: readonly string[], none: string): SectionOf<Act> => ({
    heading,
    lines: items.length === 0 ? [{ text: none }] : items.map((text): Line => ({ mark: 'item', text })),
  });
  return [
    { lines: [{ text: say('stats.sums', { answered, unanswered, helpful, unhelpful }) }] },
    part(
      say('stats.asked'),
      found.asked.map(({ key, count }) =>
        say('stats.counted', { name: titleOf(key, glossary, messages), count }),
      ),
      say('stats.none'),
    ),
    part(
      say('stats.missed'),
      found.missed.map(({ key, count }) => say('stats.counted', { name: key, count })),
      say('stats.none'),
    ),
    part(
      say('stats.unhelpful'),
      found.unhelpful.map((each) =>
        say('stats.unhelpful.of', {
          name: titleOf(each.entry, glossary, messages),
          count: each.unhelpful,
          total: each.helpful + each.unhelpful,
        }),
      ),
      say('stats.none.unhelpful'),
    ),
    part(
      say('stats.overdue'),
      found.overdue.map(({ entry, due }) =>
        say('stats.overdue.since', {
          name: titleOf(entry, glossary, messages),
          day: messages.day(dayOf(due)),
        }),
      ),
      say('stats.none.overdue'),
    ),
  ];
}
