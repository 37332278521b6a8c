import type { ChatSurface } from '../../../src/conversation/surfaces.ts';
import { messagesIn } from '../../../src/messages/languages.ts';
import { formsOf, formsOfSentence } from './forms.ts';
import type { Place, Sender } from './sender.ts';

/**
 * Answers a message where it stands.
 * @param asker the id of who asked the bot, who is told in private where it may not write there.
 */
export const chatSurface = (sender: Sender, place: Place, asker?: string): ChatSurface => ({
  post: (post) =>
    sender.post(place, formsOf(post), async () => {
      const sorry = messagesIn(post.lang).say('error.notPosted');
      if (asker !== undefined) await sender.post({ channel: asker }, formsOfSentence(sorry));
    }),
  update: (id, post) => sender.update(place.channel, id, formsOf(post)),
  remove: (id) => sender.remove(place.channel, id),
  say: async (text) => {
    await sender.post(place, formsOfSentence(text));
  },
});
