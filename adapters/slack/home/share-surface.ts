import type { PressSurface } from '../../../src/conversation/surfaces.ts';
import { doneView } from '../render/form.ts';
import { formsOf } from '../send/forms.ts';
import { TO_ALL } from '../send/response-surface.ts';
import { outcomeOf } from '../send/sender.ts';
import { type WindowMeans, windowSurface } from './window-surface.ts';

interface ShareReturn {
  readonly user: string;
  /** The window, which shows what became of it. */
  readonly id: string;
  readonly channel: string;
  /** The way into the channel, be the bot in it or not. */
  readonly url: string | undefined;
}

/** Shares what was looked up with a channel that somebody chose. */
export function shareSurface(means: WindowMeans, { user, id, channel, url }: ShareReturn): PressSurface {
  const { sender, messages, views } = means;
  const place = { channel };
  const tell = (text: string) => views.update(id, doneView(messages.say('form.done'), text, messages));
  return {
    ...windowSurface(means, { user, trigger: '', window: { id, callback: '' } }),
    tell,
    async share({ page: _elsewhere, ...post }) {
      // What is kept of the answer is kept of the window; in the channel, no button of it does anything.
      const forms = formsOf(post);
      if (url === undefined) return sender.post(place, forms);
      const failure = await sender.respond(url, place, TO_ALL, forms);
      return failure === undefined ? { outcome: 'sent' } : { outcome: outcomeOf(failure) };
    },
    remove: () => tell(messages.say('lookUp.shared')),
  };
}
