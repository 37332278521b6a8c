import { randomUUID } from 'node:crypto';
import type { Posted } from './channels.ts';
import type { Payload } from './deliveries.ts';
import { APP, BOT, BOT_NAME, BOT_USER, OTHER_TEAM, TEAM, VERIFICATION_TOKEN } from './identities.ts';

type Event = Readonly<Record<string, unknown>>;

/** Wraps an event as the Events API does. */
export function enveloped(event: Event, shared: boolean): Payload {
  return {
    token: VERIFICATION_TOKEN,
    team_id: TEAM,
    context_team_id: TEAM,
    context_enterprise_id: null,
    api_app_id: APP,
    event,
    type: 'event_callback',
    event_id: `Ev${randomUUID().slice(0, 9).toUpperCase()}`,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [
      { enterprise_id: null, team_id: TEAM, user_id: BOT_USER, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: shared,
    event_context: `4-${randomUUID()}`,
  };
}

export function messageEvent(message: Posted): Event {
  return { ...bare(message), ...place(message), event_ts: message.ts };
}

/** What comes besides the message itself, where the bot is mentioned. Its event has no channel_type. */
export function mentionEvent(message: Posted): Event {
  return { ...bare(message), type: 'app_mention', channel: message.channel, event_ts: message.ts };
}

export function changedEvent(message: Posted, before: Posted, ts: string): Event {
  return {
    type: 'message',
    subtype: 'message_changed',
    message: { ...bare(message), source_team: TEAM, user_team: teamOf(message) },
    previous_message: bare(before),
    hidden: true,
    ...place(message),
    ts,
    event_ts: ts,
  };
}

export function deletedEvent(message: Posted, ts: string): Event {
  return {
    type: 'message',
    subtype: 'message_deleted',
    previous_message: bare(message),
    hidden: true,
    deleted_ts: message.ts,
    ...place(message),
    ts,
    event_ts: ts,
  };
}

/** A message without the channel that it is in, as it stands inside of other events and of interactions. */
export function bare(message: Posted): Event {
  const { ts, text, user, botId, subtype, threadTs, blocks, attachments, editedTs } = message;
  return {
    type: 'message',
    ...(subtype && { subtype }),
    ...(user && { user, team: teamOf(message) }),
    ...(botId && { bot_id: botId }),
    ...(botId === BOT && {
      app_id: APP,
      bot_profile: { id: BOT, app_id: APP, name: BOT_NAME, team_id: TEAM },
    }),
    text,
    ts,
    ...(threadTs && { thread_ts: threadTs }),
    ...(blocks.length > 0 && { blocks }),
    ...(attachments && { attachments }),
    ...(editedTs && { edited: { user: user ?? BOT_USER, ts: editedTs } }),
  };
}

function place({ channel, channelType }: Posted): Event {
  return { channel, channel_type: channelType };
}

function teamOf({ outside }: Posted): string {
  return outside ? OTHER_TEAM : TEAM;
}
