import type { BlockAction, ExternalSelectAction, ViewSubmitAction } from '@slack/bolt';
import type { PlainTextOption } from '@slack/types';
import { z } from 'zod';
import { cut } from '../../../src/messages/cut.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { safeText } from '../../../src/messages/safe-text.ts';
import { type Ears, type Hearing, meansFor } from '../hear/hearing.ts';
import { personOf } from '../hear/person.ts';
import { windowOf } from '../hear/window.ts';
import { LIMITS } from '../limits.ts';
import { isBlank, plain } from '../render/elements.ts';
import { doneView } from '../render/form.ts';
import { LOOK_UP, lookUpView, SHARE_TO } from './look-up-view.ts';
import { shareSurface } from './share-surface.ts';
import { windowSurface } from './window-surface.ts';

const OFFERED = 20;
const metadataSchema = z.object({ share: z.string() });

/** Hears what is typed, picked and shared in the window in which terms are looked up, and in the box on the page of the bot. */
export function hearLookUp(app: Ears): void {
  app.options<'block_suggestion'>(
    { type: 'block_suggestion', action_id: LOOK_UP },
    async ({ body, ack, context }) => {
      const { conversation } = context.hearing;
      const { user, value } = body;
      const text = value.trim().slice(0, LIMITS.optionValue);
      const place = await placeOf(user.id, context.hearing);
      const labels = await conversation.complete({ ...place, text }, OFFERED);
      await ack({ options: optionsOf(labels, text, await conversation.wordsAt(place)) });
    },
  );

  app.action<BlockAction<ExternalSelectAction>>(
    { type: 'block_actions', action_id: LOOK_UP },
    async ({ body, action, ack, context }) => {
      await ack();
      const { conversation, people } = context.hearing;
      const { user, trigger_id: delivery } = body;
      const asked = { kind: 'define', text: action.selected_option?.value ?? '' } as const;
      const place = await placeOf(user.id, context.hearing);
      await conversation.commanded(
        { ...place, delivery, asked, by: personOf(user, people.isAdmin) },
        windowSurface(await meansFor(context.hearing, place), windowOf(body)),
      );
    },
  );

  app.view<ViewSubmitAction>(
    { type: 'view_submission', callback_id: LOOK_UP },
    async ({ body, ack, context }) => {
      const { conversation, people, audience } = context.hearing;
      const { user, view } = body;
      const token = tokenIn(view.private_metadata);
      const channel = view.state.values[SHARE_TO]?.[SHARE_TO]?.selected_conversation;
      if (token === undefined || !channel) return ack();
      const place = await placeOf(user.id, context.hearing);
      const means = await meansFor(context.hearing, place);
      const { messages, views } = means;
      // Sharing may take longer than Slack waits; the window then shows what became of it.
      await ack({
        response_action: 'update',
        view: doneView(messages.say('lookUp.title'), messages.say('lookUp.sharing'), messages),
      });
      const url = body.response_urls?.find(({ channel_id }) => channel_id === channel)?.response_url;
      if (await audience.isShared(channel))
        return views.update(
          view.id,
          doneView(messages.say('lookUp.title'), messages.say('lookUp.outsiders'), messages),
        );
      await conversation.pressed(
        {
          ...place,
          delivery: `share ${view.id} ${view.hash}`,
          token,
          by: personOf(user, people.isAdmin),
        },
        shareSurface(means, { user: user.id, id: view.id, channel, url }),
      );
    },
  );

  function optionsOf(labels: readonly string[], text: string, messages: Messages): PlainTextOption[] {
    const fitting = labels.filter((label) => label.length <= LIMITS.optionValue && !isBlank(label));
    const typed = fitting.some((label) => label.toLowerCase() === text.toLowerCase()) || isBlank(text);
    const option = (shown: string, value: string): PlainTextOption => ({
      text: plain(cut(safeText(shown), LIMITS.optionText)),
      value,
    });
    return [
      ...fitting.map((label) => option(label, label)),
      ...(typed ? [] : [option(messages.say('lookUp.asTyped', { text: safeText(text) }), text)]),
    ];
  }

  app.shortcut({ type: 'shortcut', callback_id: 'look-up' }, async ({ shortcut, ack, context }) => {
    await ack();
    const place = await placeOf(shortcut.user.id, context.hearing);
    const { messages, views } = await meansFor(context.hearing, place);
    await views.open(shortcut.trigger_id, lookUpView(messages));
  });
}

/** Where somebody does something in a window, which belongs to no channel. */
const placeOf = async (user: string, { identity, people }: Pick<Hearing, 'identity' | 'people'>) => ({
  workspace: identity.workspace,
  channel: user,
  outsiders: await people.isGuest(user),
  lang: await people.languageOf(user),
});

function tokenIn(text: string): string | undefined {
  try {
    return metadataSchema.safeParse(JSON.parse(text)).data?.share;
  } catch {
    return undefined;
  }
}
