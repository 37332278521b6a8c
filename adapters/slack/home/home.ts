import { type Hearing, meansFor } from '../hear/hearing.ts';
import { personOf } from '../hear/person.ts';
import { homeView } from './home-view.ts';
import { windowSurface } from './window-surface.ts';

/** The pages of the bot that people see, one each. */
export interface Home {
  /** Shows somebody the page as it is now. */
  show(user: string): Promise<void>;
  /** The same, for who has seen it before. */
  refresh(user: string): Promise<void>;
}

/** Of so many people who have seen the page it is kept up to date at once; others see it as it is when they open it. */
const MOST_KEPT = 1_000;

export function homeOf(hearing: Omit<Hearing, 'home'>): Home {
  const { conversation, identity, people } = hearing;
  const seen = new Set<string>();
  async function show(user: string): Promise<void> {
    seen.delete(user);
    const [oldest] = seen;
    if (seen.size >= MOST_KEPT && oldest !== undefined) seen.delete(oldest);
    seen.add(user);
    const arrival = {
      workspace: identity.workspace,
      channel: user,
      outsiders: await people.isGuest(user),
      lang: await people.languageOf(user),
      delivery: `home ${user}`,
      by: personOf({ id: user }, people.isAdmin),
    };
    const means = await meansFor(hearing, arrival);
    const { messages, views } = means;
    await conversation.visited(arrival, {
      ...windowSurface(means, { user, trigger: '' }),
      present: (panel) => views.publish(user, homeView(panel, messages)),
    });
  }
  return {
    show,
    refresh: async (user) => {
      if (seen.has(user)) await show(user);
    },
  };
}
