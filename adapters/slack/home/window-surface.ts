import type { ModalView } from '@slack/types';
import type { Form } from '../../../src/conversation/form.ts';
import type { Panel } from '../../../src/conversation/panel.ts';
import type { SpokenPost } from '../../../src/conversation/post.ts';
import type { CommandSurface, PressSurface } from '../../../src/conversation/surfaces.ts';
import { doneView, formView } from '../render/form.ts';
import { ROOM } from '../send/form-room.ts';
import type { OtherCalls } from '../send/other-calls.ts';
import type { SurfaceMeans } from '../send/response-surface.ts';
import type { Views } from '../send/views.ts';
import { LOOK_UP, lookUpView } from './look-up-view.ts';
import { panelView } from './panel-view.ts';

/** Where somebody did something that happened in no channel: on the page of the bot, or in one of its windows. */
export interface WindowReturn {
  readonly user: string;
  /** Opens or covers a window, once, within seconds. */
  readonly trigger: string;
  /** The window, unless it was the page. */
  readonly window?: { readonly id: string; readonly callback: string } | undefined;
}

export interface WindowMeans extends SurfaceMeans {
  readonly views: Views;
  readonly calls: OtherCalls;
}

/** Answers in a window: in the one that somebody is in, else in a new one. */
export function windowSurface(
  means: WindowMeans,
  { user, trigger, window }: WindowReturn,
): CommandSurface & PressSurface {
  const { views, messages, sender, fetchFile, nameOf } = means;
  let id = window?.id;
  const display = async (view: ModalView): Promise<void> => {
    if (id === undefined) id = await views.open(trigger, view);
    else await views.update(id, view);
  };
  /** Over the window, so that closing it leads back. */
  const cover = async (view: ModalView): Promise<void> => {
    if (id === undefined || id !== window?.id) await display(view);
    else if (!(await views.push(trigger, view))) await display(view);
  };
  const say = (text: string) => doneView(messages.say('form.done'), text, messages);
  const answer = (post: SpokenPost) => display(lookUpView(messages, post));

  return {
    room: ROOM,
    fetch: fetchFile,
    nameOf,
    wait: (text) => display(say(text)),
    tell: (text) => cover(say(text)),
    async present(panel: Panel) {
      if (panel.file !== undefined && !(await sender.upload(user, panel.file)))
        return display(say(messages.say('export.notSent')));
      await display(panelView(panel, messages));
    },
    async show(form: Form) {
      const view = formView(form, { channel: user }, messages);
      // A chain of forms and panels would be more windows than Slack lays over each other.
      await (window?.callback === LOOK_UP ? cover(view) : display(view));
    },
    answer,
    replace: answer,
    // Where there is no channel, there is nobody to share with, nor a message to take away.
    share: async () => ({ outcome: 'refused' }),
    remove: async () => {},
  };
}
