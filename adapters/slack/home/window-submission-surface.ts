import type { AckFn, ViewResponseAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { SubmissionSurface } from '../../../src/conversation/surfaces.ts';
import { safe } from '../../../src/messages/safe-text.ts';
import { doneView } from '../render/form.ts';
import { ROOM } from '../send/form-room.ts';
import { panelView } from './panel-view.ts';
import type { WindowMeans } from './window-surface.ts';

/** Answers a form that was shown in a window of no channel: what there is to see takes the place of the form. */
export function windowSubmissionSurface(
  ack: AckFn<ViewResponseAction>,
  { sender, messages, fetchFile, views, nameOf }: WindowMeans,
  { user, id }: { readonly user: string; readonly id: string },
): SubmissionSurface {
  let isAnswered = false;
  const display = async (view: ModalView): Promise<void> => {
    if (isAnswered) return views.update(id, view);
    isAnswered = true;
    await ack({ response_action: 'update', view });
  };
  const say = (text: string) => display(doneView(messages.say('form.done'), text, messages));
  return {
    room: ROOM,
    fetch: fetchFile,
    nameOf,
    tell: say,
    wait: say,
    async refuse(faults) {
      if (isAnswered) return say(Object.values(faults).join('\n'));
      isAnswered = true;
      await ack({ response_action: 'errors', errors: safe({ ...faults }) });
    },
    async present(panel) {
      if (panel.file !== undefined && !(await sender.upload(user, panel.file)))
        return say(messages.say('export.notSent'));
      await display(panelView(panel, messages));
    },
  };
}
