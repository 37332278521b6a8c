import { MessageFlags } from 'discord.js';
import type { Form } from '../../../src/conversation/form.ts';
import type { Panel } from '../../../src/conversation/panel.ts';
import type { PanelSurface } from '../../../src/conversation/surfaces.ts';
import { formModal } from '../render/form.ts';
import { panelMessage } from '../render/panel.ts';
import { notice } from '../render/render.ts';
import type { Means } from './chat-surface.ts';
import { firstResponse } from './first-response.ts';
import { FORM_ROOM } from './form-room.ts';
import type { Repliable } from './interaction-surface.ts';
import { messageOptions } from './message-options.ts';
import { nameIn } from './name-in.ts';
import { whisper } from './whisper.ts';

/** The means to show somebody alone what there is to do: in the message that a button or a form belongs to, else in one of its own. */
export function panelSurface(interaction: Repliable, { send, messages, fetchFile }: Means): PanelSurface {
  const channel = interaction.channelId;
  return {
    room: FORM_ROOM,
    fetch: fetchFile,
    nameOf: (person) => nameIn(interaction, person),
    async present(panel: Panel) {
      const { components, flags } = messageOptions(panelMessage(panel, messages));
      const { file } = panel;
      const files = file === undefined ? [] : [{ attachment: Buffer.from(file.content), name: file.name }];
      const body = { components, flags, files };
      const request = () =>
        isOfMessage(interaction)
          ? interaction.update(body)
          : interaction.reply({ ...body, flags: [flags, MessageFlags.Ephemeral] });
      const later = () => interaction.editReply(body);
      const shown = firstResponse(interaction, { makes: 'replied', request, later });
      await send({ what: 'panel', channel, repeatable: true }, shown);
    },
    async wait() {
      const request = () =>
        isOfMessage(interaction)
          ? interaction.deferUpdate()
          : interaction.deferReply({ flags: MessageFlags.Ephemeral });
      const acknowledged = firstResponse(interaction, { makes: 'deferred', request });
      await send({ what: 'acknowledgement', channel, repeatable: true }, acknowledged);
    },
    tell: (text: string) => whisper(interaction, messageOptions(notice(text)), send),
  };
}

/** Shows a form to who gave a command or pressed a button. */
export const showForm =
  (interaction: Exclude<Repliable, { isFromMessage: unknown }>, { send }: Means) =>
  async (form: Form): Promise<void> => {
    const channel = interaction.channelId;
    const request = () => interaction.showModal(formModal(form));
    const shown = firstResponse(interaction, { makes: 'replied', request });
    await send({ what: 'form', channel, repeatable: true }, shown);
  };

/** Whether it comes from a message, which can be changed by answering it. */
const isOfMessage = (interaction: Repliable) =>
  interaction.isButton() || (interaction.isModalSubmit() && interaction.isFromMessage());
