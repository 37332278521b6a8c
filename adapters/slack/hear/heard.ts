import type { AppMentionEvent, MessageEvent } from '@slack/types';
import type { Message } from '../../../src/conversation/events.ts';
import type { Identity } from '../connect/identity.ts';
import type { Place } from '../send/sender.ts';
import { plainText } from './plain-text.ts';

/** What an event tells of a message that a person wrote, and where an answer to it goes. */
export type Heard =
  | {
      readonly kind: 'said' | 'edited';
      readonly message: Message;
      readonly place: Place;
      /** The id of who wrote it. */
      readonly author: string;
    }
  | { readonly kind: 'deleted'; readonly id: string; readonly place: Place };

/** What the shapes of a message have in common, as far as it matters here; the types of the SDK leave some of it out. */
interface Written {
  readonly ts: string;
  readonly subtype?: string | undefined;
  readonly text?: string | undefined;
  readonly user?: string | undefined;
  readonly thread_ts?: string | undefined;
  readonly edited?: { readonly ts: string } | undefined;
  readonly bot_id?: string | undefined;
  readonly bot_profile?: object | undefined;
  /** Of a message that an app wrote in the name of a person. */
  readonly app_id?: string | undefined;
}

interface Channel {
  readonly id: string;
  readonly direct: boolean;
  /** Whether people of another organisation are in it. */
  readonly outsiders: boolean;
}

/**
 * Reads an event. Nothing where it is none of the bot's business: what bots and apps write, its own words among it, joins and
 * other notices, and changes that no person made.
 */
export function heard(
  event: MessageEvent | AppMentionEvent,
  outsiders: boolean,
  bot: Identity,
): Heard | undefined {
  const direct = 'channel_type' in event && event.channel_type === 'im';
  const channel: Channel = { id: event.channel, direct, outsiders };
  if (event.type === 'app_mention') {
    // An edit comes as `message_changed` as well, which tells it from a new message.
    return event.edited === undefined && isByPerson(event, bot)
      ? said('said', event, channel, bot)
      : undefined;
  }
  switch (event.subtype) {
    case undefined:
    case 'file_share':
    case 'thread_broadcast':
      return isByPerson(event, bot) ? said('said', event, channel, bot) : undefined;
    case 'message_changed':
      return changed(event.message, event.previous_message, channel, bot);
    case 'message_deleted':
      return gone(event.deleted_ts, event.previous_message, channel, bot);
    default:
      return undefined;
  }
}

/** A change also comes of a preview that Slack adds to a link, of a reaction, of the first reply. */
function changed(
  now: Written,
  before: Written | undefined,
  channel: Channel,
  bot: Identity,
): Heard | undefined {
  // A message that others replied to leaves a stone in its place: all that the bot has answered in a thread.
  if (now.subtype === 'tombstone') return gone(now.ts, before, channel, bot);
  const isEdit = now.edited !== undefined && now.edited.ts !== before?.edited?.ts;
  if (!isEdit && (before === undefined || now.text === before.text)) return undefined;
  return isByPerson(now, bot) ? said('edited', now, channel, bot) : undefined;
}

const gone = (id: string, before: Written | undefined, channel: Channel, bot: Identity): Heard | undefined =>
  before === undefined || isByPerson(before, bot)
    ? { kind: 'deleted', id, place: { channel: channel.id } }
    : undefined;

/** Slackbot, whose messages bear no sign of a bot but this. */
const SLACKBOT = 'USLACKBOT';

const isByPerson = (message: Written, bot: Identity): boolean =>
  message.user !== undefined &&
  message.user !== bot.userId &&
  message.user !== SLACKBOT &&
  message.bot_id === undefined &&
  message.bot_profile === undefined &&
  message.app_id === undefined;

/** Slack's texts have up to 40,000 characters. A longer one than this is no question. */
const LONGEST_TEXT = 8_000;

function said(kind: 'said' | 'edited', written: Written, channel: Channel, bot: Identity): Heard {
  const { ts, thread_ts, text = '', user = '' } = written;
  // The first message of a thread bears its own `ts`, once there are replies.
  const thread = thread_ts === ts ? undefined : thread_ts;
  const message: Message = {
    workspace: bot.workspace,
    channel: channel.id,
    id: ts,
    person: `slack:${user}`,
    thread: thread ?? (channel.direct ? channel.id : ts),
    text: plainText(text.slice(0, LONGEST_TEXT), bot.userId),
    addressed: channel.direct || mentions(text, bot.userId),
    direct: channel.direct,
    outsiders: channel.outsiders,
    at: millisecondsOf(ts),
    editedAt: kind === 'edited' && written.edited ? millisecondsOf(written.edited.ts) : undefined,
  };
  return {
    kind,
    message,
    author: user,
    place: { channel: channel.id, thread: thread ?? (channel.direct ? undefined : ts) },
  };
}

/** A `ts` is in seconds, and in microseconds behind the point. */
const millisecondsOf = (ts: string): number => Math.round(Number(ts) * 1000);

/** Slack writes a mention `<@U0LAN0Z89>`, sometimes `<@U0LAN0Z89|name>`. */
const mentions = (text: string, userId: string): boolean =>
  text.includes(`<@${userId}>`) || text.includes(`<@${userId}|`);
