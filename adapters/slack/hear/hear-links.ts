import type { LinkSharedEvent } from '@slack/types';
import { unfurlBlocks } from '../render/unfurl.ts';
import type { Linked } from '../send/other-calls.ts';
import { type Ears, type Hearing, meansFor } from './hearing.ts';
import { isOurs } from './is-ours.ts';

/** The ids of the entries that a page of the glossary on the web shows, by its address; nothing where it is no such page. */
export type LinkedIds = (address: string) => readonly string[] | undefined;

/** In one message: who sends more links than these lists them. */
const MOST = 5;

/** Hears links to the glossary's pages, and shows what stands behind them as far as who reads them may know. */
export function hearLinks(app: Ears, linkedIds: LinkedIds): void {
  app.event('link_shared', async ({ event, body, context }) => {
    const { hearing } = context;
    if (!isOurs(body, hearing.identity)) return;
    const outsiders = body.is_ext_shared_channel === true || (await mayBeRead(event, hearing));
    const where = { workspace: hearing.identity.workspace, channel: event.channel, outsiders };
    const { messages } = await meansFor(hearing, where);
    const links = [...new Set(event.links.map(({ url }) => url))].slice(0, MOST);
    const unfurls = await Promise.all(
      links.map(async (url) => {
        const ids = linkedIds(url);
        const told = ids && (await hearing.conversation.about(ids, where));
        return told === undefined ? [] : [[url, unfurlBlocks(told, messages)] as const];
      }),
    );
    const shown = unfurls.flat().filter(([, blocks]) => blocks.length > 0);
    if (shown.length > 0) await hearing.means.calls.unfurl(linkedIn(event), Object.fromEntries(shown));
  });
}

/** Whether outsiders may read it. What Slack doesn't tell of, as of a message that isn't sent yet, is taken for read by them. */
async function mayBeRead(
  { channel, user }: LinkSharedEvent,
  { audience, people }: Hearing,
): Promise<boolean> {
  return (await people.isGuest(user)) || (await audience.isShared(channel)) !== false;
}

/** A message that is only being written has no `ts`. */
const linkedIn = ({ channel, message_ts, unfurl_id, source }: LinkSharedEvent): Linked =>
  unfurl_id !== undefined && (source === 'composer' || source === 'conversations_history')
    ? { unfurl_id, source }
    : { channel, ts: message_ts };
