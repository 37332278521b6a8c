import type { HomeView, ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { attempt } from './attempt.ts';

/** What people see in windows of their own. Nothing throws; what fails is logged once, here. */
export interface Views {
  /** Opens a window for a trigger, within seconds of that. @returns its id, if it is there. */
  open(trigger: string, view: ModalView): Promise<string | undefined>;
  /** Puts a window over the one that the trigger came from. */
  push(trigger: string, view: ModalView): Promise<boolean>;
  /** Puts something else in a window. */
  update(id: string, view: ModalView): Promise<void>;
  /** Shows somebody the page of the bot. */
  publish(user: string, view: HomeView): Promise<void>;
}

interface ViewsOptions {
  readonly client: WebClient;
  readonly log: Logger;
  /** Ends the waiting between attempts. */
  readonly signal: AbortSignal;
}

export function viewsOf({ client, log, signal }: ViewsOptions): Views {
  async function made<T>(call: string, idempotent: boolean, work: () => Promise<T>): Promise<T | undefined> {
    const outcome = await attempt(work, { idempotent, signal });
    if ('value' in outcome) return outcome.value;
    const { error, kind } = outcome.failure;
    // A trigger is good for three seconds: who was too slow has pressed again by then.
    log[GONE.has(error) ? 'info' : 'error']({ call, error, outcome: kind }, 'Slack call failed');
    return undefined;
  }
  return {
    open: async (trigger, view) =>
      (await made('views.open', false, () => client.views.open({ trigger_id: trigger, view })))?.view?.id,
    push: async (trigger, view) =>
      (await made('views.push', false, () => client.views.push({ trigger_id: trigger, view }))) !== undefined,
    async update(id, view) {
      await made('views.update', true, () => client.views.update({ view_id: id, view }));
    },
    async publish(user, view) {
      await made('views.publish', true, () => client.views.publish({ user_id: user, view }));
    },
  };
}

const GONE = new Set(['expired_trigger_id', 'trigger_expired', 'exchanged_trigger_id', 'not_found']);
