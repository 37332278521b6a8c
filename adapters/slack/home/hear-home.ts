import type { Ears } from '../hear/hearing.ts';
import { isOurs } from '../hear/is-ours.ts';
import { personOf } from '../hear/person.ts';
import { chatSurface } from '../send/chat-surface.ts';

/** Hears that somebody opens the page of the bot, or the tab beside it where one writes to the bot. */
export function hearHome(app: Ears): void {
  app.event('app_home_opened', async ({ event, body, context }) => {
    const { conversation, identity, people, means, home, isNew } = context.hearing;
    if (!isOurs(body, identity)) return;
    const { user, channel, tab } = event;
    if (tab === 'home') return home.show(user);
    const { workspace } = identity;
    const [outsiders, lang] = await Promise.all([people.isGuest(user), people.languageOf(user)]);
    const where = { workspace, channel, outsiders, lang };
    await means.calls.suggest(channel, await conversation.examples(where));
    if (!(await isNew(channel))) return;
    await conversation.arrived(
      {
        ...where,
        delivery: body.event_id,
        by: personOf({ id: user }, people.isAdmin),
      },
      chatSurface(means.sender, { channel }),
    );
  });
}
