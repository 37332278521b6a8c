import type { AckFn, ViewResponseAction } from '@slack/bolt';
import type { SubmissionSurface } from '../../../src/conversation/surfaces.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { safeText } from '../../../src/messages/safe-text.ts';
import { doneView } from '../render/form.ts';

/** Answers a form by its acknowledgement: a sentence takes its place, or it stays, with what is wrong at the field. */
export const submissionSurface = (ack: AckFn<ViewResponseAction>, messages: Messages): SubmissionSurface => ({
  async tell(text) {
    await ack({ response_action: 'update', view: doneView(messages.say('form.done'), text, messages) });
  },
  async refuse(field, text) {
    await ack({ response_action: 'errors', errors: { [field]: safeText(text) } });
  },
});
