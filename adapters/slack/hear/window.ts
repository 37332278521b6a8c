import type { BlockAction } from '@slack/bolt';
import type { WindowReturn } from '../home/window-surface.ts';

/** The way back to where somebody did something in no channel. */
export const windowOf = ({ user, trigger_id, view }: BlockAction): WindowReturn => ({
  user: user.id,
  trigger: trigger_id,
  window: view?.type === 'modal' ? { id: view.id, callback: view.callback_id } : undefined,
});
