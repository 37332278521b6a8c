import type { ChatSurface } from '../../../src/conversation/surfaces.ts';
import { formsOf, formsOfSentence } from './forms.ts';
import type { Place, Sender } from './sender.ts';

/** Answers a message where it stands. */
export const chatSurface = (sender: Sender, place: Place): ChatSurface => ({
  post: (post) => sender.post(place, formsOf(post)),
  update: (id, post) => sender.update(place.channel, id, formsOf(post)),
  remove: (id) => sender.remove(place.channel, id),
  say: async (text) => {
    await sender.post(place, formsOfSentence(text));
  },
});
