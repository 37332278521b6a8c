import {
  App,
  type BlockButtonAction,
  type BlockOverflowAction,
  type EnvelopedEvent,
  LogLevel,
  type Receiver,
  type Logger as SdkLogger,
  type ViewSubmitAction,
} from '@slack/bolt';
import type { AppMentionEvent, MessageEvent } from '@slack/types';
import type { Logger } from 'pino';
import type { Conversation } from '../../../src/conversation/conversation.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { clientOptions } from '../connect/client-options.ts';
import type { Identity } from '../connect/identity.ts';
import { faultOf } from '../fault.ts';
import { FORM } from '../render/form.ts';
import { chatSurface } from '../send/chat-surface.ts';
import { commandSurface, pressSurface } from '../send/response-surface.ts';
import type { Sender } from '../send/sender.ts';
import { submissionSurface } from '../send/submission-surface.ts';
import { COMMANDS, commandOf } from './commands.ts';
import { heard } from './heard.ts';
import { OUR_BUTTONS, pressOf } from './press.ts';
import { submissionOf } from './submission.ts';

interface BoltAppOptions {
  readonly receiver: Receiver;
  readonly identity: Identity;
  readonly botToken: string;
  readonly apiUrl: string | undefined;
  readonly conversation: Conversation;
  readonly messages: Messages;
  readonly sender: Sender;
  readonly log: Logger;
  readonly sdkLog: SdkLogger;
}

/** Hands what the receiver hears to the conversation. Bolt acknowledges events by itself before a listener hears of them. */
export function listen(options: BoltAppOptions): void {
  const { conversation, messages, sender, identity } = options;
  const { workspace } = identity;
  const app = appOf(options);
  /** Channels in which people of another organisation read along: only messages say so, commands and presses don't. */
  const shared = new Set<string>();

  async function onMessage(event: MessageEvent | AppMentionEvent, body: EnvelopedEvent): Promise<void> {
    if (!isOurs(body, identity)) return;
    const isShared = body.is_ext_shared_channel === true;
    const news = heard(event, isShared, identity);
    if (news === undefined) return;
    shared[isShared ? 'add' : 'delete'](news.place.channel);
    const surface = chatSurface(sender, messages, news.place);
    if (news.kind === 'deleted')
      await conversation.deleted({ workspace, channel: news.place.channel, id: news.id }, surface);
    else await conversation[news.kind](news.message, surface);
  }

  // A mention in a channel comes as both; the conversation answers a message once.
  app.event('message', ({ event, body }) => onMessage(event, body));
  app.event('app_mention', ({ event, body }) => onMessage(event, body));

  app.event('app_uninstalled', async ({ body }) => {
    if (isOurs(body, identity)) await conversation.left(workspace);
  });

  for (const [name, asked] of Object.entries(COMMANDS)) {
    app.command(name, async ({ command, ack }) => {
      await ack();
      const back = { url: command.response_url, place: { channel: command.channel_id } };
      await conversation.commanded(
        commandOf(asked, command, identity, shared.has(command.channel_id)),
        commandSurface(sender, messages, back),
      );
    });
  }

  app.action<BlockButtonAction | BlockOverflowAction>(
    { type: 'block_actions', action_id: OUR_BUTTONS },
    async ({ body, ack }) => {
      await ack();
      const pressed = pressOf(body, workspace, (channel) => shared.has(channel));
      if (pressed === undefined) return;
      await conversation.pressed(pressed.press, pressSurface(sender, messages, pressed.back));
    },
  );

  app.view<ViewSubmitAction>({ type: 'view_submission', callback_id: FORM }, async ({ body, ack }) => {
    const submission = submissionOf(body, workspace, (channel) => shared.has(channel));
    if (submission === undefined) return ack();
    await conversation.submitted(submission, submissionSurface(ack, messages));
  });
}

/** Whether the workspace that the bot has a token for gets the event. One that is shared comes from any of its workspaces. */
const isOurs = ({ authorizations, team_id }: EnvelopedEvent, { teamId }: Identity): boolean =>
  authorizations === undefined
    ? team_id === teamId
    : authorizations.some((authorization) => authorization.team_id === teamId);

function appOf({ receiver, identity, botToken, apiUrl, log, sdkLog }: BoltAppOptions): App<object> {
  const app = new App<object>({
    receiver,
    // Its default keeps a state a channel in memory, for ever.
    convoStore: false,
    // Given a token instead, Bolt asks who it is at once, and a refusal is an unhandled rejection.
    authorize: async () => ({
      botToken,
      botId: identity.botId,
      botUserId: identity.userId,
      teamId: identity.teamId,
    }),
    clientOptions: clientOptions(apiUrl),
    extendedErrorHandler: true,
    logger: sdkLog,
    logLevel: LogLevel.INFO,
  });
  app.error(onError(log));
  return app;
}

const onError =
  (log: Logger): Parameters<App['error']>[0] =>
  async ({ error, body }) => {
    const { event_id, trigger_id, event, channel_id, channel } = body as Origin;
    log.error(
      {
        event: event_id ?? trigger_id,
        channel: event?.channel ?? channel_id ?? channel?.id,
        ...faultOf(error),
      },
      'a Slack event could not be dealt with',
    );
  };

/** What says where an event, a command or a press came from. */
interface Origin {
  readonly event_id?: string;
  readonly trigger_id?: string;
  readonly event?: { readonly channel?: unknown };
  readonly channel_id?: string;
  readonly channel?: { readonly id?: string };
}
