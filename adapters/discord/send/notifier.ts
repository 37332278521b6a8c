import { type REST, Routes } from 'discord.js';
import type { Sending } from '../../../src/conversation/surfaces.ts';
import { notice } from '../render/render.ts';
import type { Send } from './sender.ts';

/** Tells a person something in private. @param id the person's, as Discord has it. */
export type Notify = (id: string, lines: readonly string[]) => Promise<Sending['outcome']>;

/** Needs no connection to the gateway. */
export const notifier =
  (rest: REST, send: Send): Notify =>
  async (id, lines) => {
    const open = () => rest.post(Routes.userChannels(), { body: { recipient_id: id } });
    const opened = await send({ what: 'direct channel', channel: null, repeatable: true }, open);
    if (opened.outcome !== 'sent') return 'refused';
    const { id: channel } = opened.value as { readonly id: string };
    const body = notice(lines.join('\n'));
    const { outcome } = await send({ what: 'notice', channel, repeatable: false }, () =>
      rest.post(Routes.channelMessages(channel), { body }),
    );
    return outcome;
  };
