import type { HomeView } from '@slack/types';
import type { Panel } from '../../../src/conversation/panel.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { panelMessage } from '../render/panel.ts';
import { lookUpBox } from './look-up-view.ts';

/** The page of the bot. A pure function. */
export const homeView = (panel: Panel, messages: Messages): HomeView => ({
  type: 'home',
  blocks: [
    lookUpBox(messages),
    { type: 'divider' },
    ...panelMessage({ ...panel, title: '' }, messages).blocks,
  ],
});
