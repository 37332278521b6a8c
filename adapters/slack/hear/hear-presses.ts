import type { BlockButtonAction, BlockOverflowAction, ViewClosedAction, ViewSubmitAction } from '@slack/bolt';
import { windowSubmissionSurface } from '../home/window-submission-surface.ts';
import { windowSurface } from '../home/window-surface.ts';
import { FORM } from '../render/form.ts';
import { pressSurface } from '../send/response-surface.ts';
import { submissionSurface } from '../send/submission-surface.ts';
import { type Ears, meansFor } from './hearing.ts';
import { OUR_BUTTONS, pressOf } from './press.ts';
import { submissionOf } from './submission.ts';
import { windowOf } from './window.ts';

/** Hears presses of buttons, and forms that are sent or closed. */
export function hearPresses(app: Ears): void {
  app.action<BlockButtonAction | BlockOverflowAction>(
    { type: 'block_actions', action_id: OUR_BUTTONS },
    async ({ body, ack, context }) => {
      await ack();
      const { conversation, identity, people, audience, home } = context.hearing;
      const { workspace } = identity;
      const { user } = body;
      // In a window of no channel, what is recorded goes by the person who sees it.
      const channel = body.channel?.id ?? user.id;
      const outsiders = await audience.hasOutsiders(channel, user.id);
      const lang = await people.languageOf(user.id);
      const pressed = pressOf(body, { workspace, channel, outsiders, lang, admins: people.isAdmin });
      if (pressed === undefined) return;
      const means = await meansFor(context.hearing, pressed.press);
      if (body.view === undefined)
        return conversation.pressed(pressed.press, pressSurface(means, pressed.back));
      await conversation.pressed(pressed.press, windowSurface(means, windowOf(body)));
      await home.refresh(user.id);
    },
  );

  app.view<ViewSubmitAction>(
    { type: 'view_submission', callback_id: FORM },
    async ({ body, ack, context }) => {
      const { conversation, home } = context.hearing;
      const sent = await submissionOf(body, context.hearing);
      if (sent === undefined) return ack();
      const { user, view } = body;
      const means = await meansFor(context.hearing, sent.submission);
      const surface =
        sent.back.back === undefined
          ? windowSubmissionSurface(ack, means, { user: user.id, id: view.id })
          : submissionSurface(ack, means, sent.back);
      await conversation.submitted(sent.submission, surface);
      await home.refresh(user.id);
    },
  );

  app.view<ViewClosedAction>({ type: 'view_closed', callback_id: FORM }, async ({ body, ack, context }) => {
    await ack();
    const { conversation } = context.hearing;
    const closed = await submissionOf(body, context.hearing);
    if (closed === undefined) return;
    const means = await meansFor(context.hearing, closed.submission);
    await conversation.closed(
      closed.submission,
      submissionSurface(async () => {}, means, closed.back),
    );
  });
}
