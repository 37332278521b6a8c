import type { MessageShortcut } from '@slack/bolt';
import { commandSurface } from '../send/response-surface.ts';
import { type Ears, meansFor } from './hearing.ts';
import { plainText } from './plain-text.ts';

/** Hears that somebody wants the terms in a message explained. */
export function hearShortcuts(app: Ears): void {
  app.shortcut<MessageShortcut>(
    { type: 'message_action', callback_id: 'explain' },
    async ({ shortcut, ack, context }) => {
      await ack();
      const { conversation, identity, people, audience } = context.hearing;
      const { channel, user, message, response_url: url, trigger_id: trigger } = shortcut;
      const thread = message.thread_ts;
      const explanation = {
        workspace: identity.workspace,
        channel: channel.id,
        outsiders: await audience.hasOutsiders(channel.id, user.id),
        lang: await people.languageOf(user.id),
        text: plainText(textOf(message), identity.userId),
        person: `slack:${user.id}`,
      };
      await conversation.explained(
        explanation,
        commandSurface(await meansFor(context.hearing, explanation), {
          url,
          place: { channel: channel.id, thread: typeof thread === 'string' ? thread : undefined },
          trigger,
          user: user.id,
        }),
      );
    },
  );
}

/** What a message says; what apps post often stands in an attachment alone. */
function textOf({ text, attachments }: MessageShortcut['message']): string {
  const attached = Array.isArray(attachments) ? attachments : [];
  return [text, ...attached.flatMap(({ title, text: said }) => [title, said])]
    .filter((part) => typeof part === 'string')
    .join('\n');
}
