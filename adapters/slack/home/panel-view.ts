import type { ModalView } from '@slack/types';
import type { Panel } from '../../../src/conversation/panel.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { safeText } from '../../../src/messages/safe-text.ts';
import { LIMITS } from '../limits.ts';
import { isBlank, plain } from '../render/elements.ts';
import { panelMessage } from '../render/panel.ts';

/** What the `callback_id` of a panel in a window is. */
const PANEL = 'differentia.panel';

/** A panel in a window of its own. Its name stands in the head, unless it is too long for that. A pure function. */
export function panelView(panel: Panel, messages: Messages): ModalView {
  const head = safeText(panel.title);
  const isShort = !isBlank(head) && head.length <= LIMITS.viewTitle;
  return {
    type: 'modal',
    callback_id: PANEL,
    title: plain(isShort ? head : messages.say('glossary.title')),
    close: plain(messages.say('form.close')),
    // What lies underneath may be the form that led here, or what it changed.
    clear_on_close: true,
    blocks: panelMessage(isShort ? { ...panel, title: '' } : panel, messages).blocks,
  };
}
