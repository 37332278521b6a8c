import { platformOf } from '../team/workspace-name.ts';
import type { Press } from './events.ts';
import type { Observer, Origin } from './observer.ts';
import type { SpokenPost } from './post.ts';
import type { ChatSurface, CommandSurface, PressSurface } from './surfaces.ts';

/** The means to answer an event, of which an observer is told what they are used for. */
export interface Observed {
  chat(surface: ChatSurface): ChatSurface;
  command(surface: CommandSurface): CommandSurface;
  press(surface: PressSurface): PressSurface;
}

/** @param where an event comes in now. @param inChat the origin of what is answered to it, unless that is on a page. */
export function observed(
  observer: Observer,
  { workspace, onPage = false }: Pick<Press, 'workspace' | 'onPage'>,
  inChat: Origin,
): Observed {
  const since = performance.now();
  const [platform, origin] = onPage ? (['web', 'page'] as const) : [platformOf(workspace), inChat];
  const answered = ({ answer: { kind } }: SpokenPost): void =>
    observer.answered({ platform, origin, kind, seconds: (performance.now() - since) / 1000 });
  const answering =
    (send: (post: SpokenPost) => Promise<void>) =>
    async (post: SpokenPost): Promise<void> => {
      await send(post);
      answered(post);
    };
  return {
    chat: (surface) => ({
      ...surface,
      async post(post) {
        const sending = await surface.post(post);
        observer.sent(platform, sending.outcome);
        if (sending.outcome !== 'refused') answered(post);
        return sending;
      },
    }),
    command: (surface) => ({
      ...surface,
      answer: answering((post) => surface.answer(post)),
      answerToAll: surface.answerToAll && answering(surface.answerToAll),
    }),
    press: (surface) => ({
      ...surface,
      replace: answering((post) => surface.replace(post)),
      async share(post) {
        const sending = await surface.share(post);
        observer.sent(platform, sending.outcome);
        return sending;
      },
    }),
  };
}
