import type { EnvelopedEvent } from '@slack/bolt';
import type { AppMentionEvent, MessageEvent } from '@slack/types';
import { mayGoOn } from '../../../src/conversation/goes-on.ts';
import { mayConcernUs } from '../../../src/conversation/may-concern-us.ts';
import { chatSurface } from '../send/chat-surface.ts';
import { heard } from './heard.ts';
import type { Ears, Hearing } from './hearing.ts';
import { isOurs } from './is-ours.ts';

/** Hears what is said, edited and deleted. */
export function hearMessages(app: Ears): void {
  async function onMessage(
    event: MessageEvent | AppMentionEvent,
    body: EnvelopedEvent,
    { conversation, identity, people, means }: Hearing,
  ): Promise<void> {
    if (!isOurs(body, identity)) return;
    const news = heard(event, body.is_ext_shared_channel === true, identity);
    if (news === undefined) return;
    const { workspace } = identity;
    if (news.kind === 'deleted')
      return conversation.deleted(
        { workspace, channel: news.place.channel, id: news.id },
        chatSurface(means.sender, news.place),
      );
    const { message, author } = news;
    const asker = message.addressed && !message.direct ? author : undefined;
    const surface = chatSurface(means.sender, news.place, asker);
    // Most of what people write gets no answer, and then it doesn't matter who they are.
    const matters = mayConcernUs(message) || mayGoOn(message);
    const isGuest = matters && (await people.isGuest(author));
    const lang = matters ? await people.languageOf(author) : undefined;
    await conversation[news.kind]({ ...message, outsiders: message.outsiders || isGuest, lang }, surface);
  }

  // A mention in a channel comes as both; the conversation answers a message once.
  app.event('message', ({ event, body, context }) => onMessage(event, body, context.hearing));
  app.event('app_mention', ({ event, body, context }) => onMessage(event, body, context.hearing));
}
