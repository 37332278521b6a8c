import type { EnvelopedEvent } from '@slack/bolt';
import { type Origin, originsOf } from '../connect/origin.ts';
import type { Ears } from './hearing.ts';

/** Told that the bot may not be in a workspace any more. */
export type Leave = (origin: Origin) => Promise<void>;

/** Hears that the app is taken out of a workspace. Bolt looks for no workspace then: there may be none any more. */
export function hearLeaving(app: Ears, leave: Leave): void {
  const leaveAll = async (body: EnvelopedEvent) => {
    for (const origin of originsOf(body)) await leave(origin);
  };
  app.event('app_uninstalled', ({ body }) => leaveAll(body));
  app.event('tokens_revoked', async ({ event, body }) => {
    // A token of a person, which the bot has none of, may be revoked as well.
    if ((event.tokens.bot ?? []).length > 0) await leaveAll(body);
  });
}
