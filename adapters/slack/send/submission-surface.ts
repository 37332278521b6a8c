import type { AckFn, ViewResponseAction } from '@slack/bolt';
import type { SubmissionSurface } from '../../../src/conversation/surfaces.ts';
import { safe } from '../../../src/messages/safe-text.ts';
import { pause } from '../pause.ts';
import { doneView } from '../render/form.ts';
import { panelText } from '../render/panel.ts';
import { ROOM } from './form-room.ts';
import { formsOfPanel, formsOfSentence } from './forms.ts';
import { IN_PLACE, type SurfaceMeans, TO_ONE } from './response-surface.ts';
import type { Place } from './sender.ts';

/** The way back from a form: to the message that led to it, where there is one. */
export interface SubmissionReturn {
  readonly place: Place;
  readonly back?: { readonly url: string; readonly replaces: boolean } | undefined;
}

/** How long a message may take before the form itself says what there is to say, in milliseconds: Slack waits for three seconds. */
const PATIENCE = 1_500;

/**
 * Answers a form. What is wrong is said at the fields, and the form stays. Else it gives way to a sentence, or to a panel that
 * appears where the form came from; should that not be possible, the form says what the panel would.
 */
export function submissionSurface(
  ack: AckFn<ViewResponseAction>,
  { sender, messages, fetchFile, nameOf }: SurfaceMeans,
  { place, back }: SubmissionReturn,
): SubmissionSurface {
  let isAnswered = false;
  const answer = async (response?: Parameters<typeof ack>[0]) => {
    isAnswered = true;
    await (response === undefined ? ack() : ack(response));
  };
  const sayThere = (title: string, text: string) =>
    answer({ response_action: 'update', view: doneView(title, text, messages) });

  return {
    room: ROOM,
    fetch: fetchFile,
    nameOf,
    async tell(text) {
      if (!isAnswered) return sayThere(messages.say('form.done'), text);
      if (back !== undefined) await sender.respond(back.url, place, TO_ONE, formsOfSentence(text));
    },
    async wait(text) {
      if (!isAnswered) await sayThere(messages.say('form.done'), text);
    },
    async refuse(faults) {
      await answer({ response_action: 'errors', errors: safe({ ...faults }) });
    },
    async present(panel) {
      const how = back?.replaces ? IN_PLACE : TO_ONE;
      const sending =
        back === undefined
          ? Promise.resolve(false)
          : sender
              .respond(back.url, place, how, formsOfPanel(panel, messages))
              .then((failure) => failure === undefined);
      if (isAnswered) return void (await sending);
      const late = new AbortController();
      const isThere = await Promise.race([sending, pause(PATIENCE, late.signal).then(() => false)]);
      late.abort();
      await (isThere ? answer() : sayThere(panel.title, panelText(panel)));
      await sending;
    },
  };
}
