import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { PanelFile } from '../../../src/conversation/panel.ts';
import type { Sending } from '../../../src/conversation/surfaces.ts';
import type { SlackMessage } from '../render/render.ts';
import { type Attempted, attempt } from './attempt.ts';
import type { CallFailure } from './call-failure.ts';
import type { Forms } from './forms.ts';
import { postToResponseUrl } from './response-url.ts';

/** Where a message goes. */
export interface Place {
  readonly channel: string;
  /** The `ts` of the message that its thread hangs on; without one it goes to the channel itself. */
  readonly thread?: string | undefined;
}

/** What becomes of a message that goes through a `response_url`. */
type ResponseKind =
  | { readonly response_type: 'ephemeral' | 'in_channel'; readonly replace_original: false }
  | { readonly replace_original: true };

/** The one way out: everything that the bot sends to Slack. Nothing throws; what fails is logged once, here. */
export interface Sender {
  /**
   * Sends a message, at most once.
   * @param forbidden is told where people don't let the bot write there.
   */
  post(place: Place, forms: Forms, forbidden?: () => Promise<unknown>): Promise<Sending>;
  update(channel: string, ts: string, forms: Forms): Promise<void>;
  remove(channel: string, ts: string): Promise<void>;
  /** Sends a message through a `response_url`, at most once. @returns why it failed, if it did. */
  respond(url: string, place: Place, response: ResponseKind, forms: Forms): Promise<CallFailure | undefined>;
  /** Gives a file to a person, where the person and the bot are alone. @returns whether it is there. */
  upload(user: string, file: PanelFile): Promise<boolean>;
  /** Shows a view for a trigger, within seconds of that. @returns whether it is shown. */
  show(trigger: string, place: Place, view: ModalView): Promise<boolean>;
  /** Takes away the message that a `response_url` belongs to. */
  removeOriginal(url: string, place: Place): Promise<void>;
}

// Links in an answer are its sources: a preview of each would bury the answer.
const NO_PREVIEWS = { unfurl_links: false, unfurl_media: false } as const;

interface SenderOptions {
  readonly client: WebClient;
  readonly log: Logger;
  /** Ends the waiting between attempts. */
  readonly signal: AbortSignal;
}

export function senderTo({ client, log, signal }: SenderOptions): Sender {
  const once = { idempotent: false, signal };
  const repeatable = { idempotent: true, signal };

  /** Sends the first of the forms that Slack accepts. */
  async function inSomeForm<T>(
    forms: Forms,
    send: (form: SlackMessage) => Promise<Attempted<T>>,
  ): Promise<Attempted<T>> {
    let outcome: Attempted<T> = { failure: { kind: 'refused', error: 'no_text' } };
    for (const form of forms) {
      outcome = await send(form());
      if (!('failure' in outcome && REFUSED_FOR_ITS_FORM.has(outcome.failure.error))) break;
      log.warn({ error: outcome.failure.error }, 'Slack refused the form of a message');
    }
    return outcome;
  }

  /** @returns the failure, which is now logged. */
  function failed(outcome: Attempted<unknown>, call: string, channel: string): CallFailure | undefined {
    if (!('failure' in outcome)) return undefined;
    const { failure } = outcome;
    log[levelOf(failure)](
      { call, channel, error: failure.error, outcome: failure.kind },
      'Slack call failed',
    );
    return failure;
  }

  return {
    async post({ channel, thread }, forms, forbidden) {
      const outcome = await inSomeForm(forms, (form) =>
        attempt(
          () =>
            client.chat.postMessage({
              channel,
              ...form,
              ...NO_PREVIEWS,
              ...(thread === undefined ? {} : { thread_ts: thread }),
            }),
          once,
        ),
      );
      const failure = failed(outcome, 'chat.postMessage', channel);
      if (failure !== undefined && FORBIDDEN.has(failure.error)) await forbidden?.();
      return 'value' in outcome
        ? { outcome: 'sent', id: outcome.value.ts }
        : { outcome: outcomeOf(outcome.failure) };
    },

    async update(channel, ts, forms) {
      const outcome = await inSomeForm(forms, (form) =>
        attempt(() => client.chat.update({ channel, ts, ...form }), repeatable),
      );
      failed(outcome, 'chat.update', channel);
    },

    async remove(channel, ts) {
      failed(await attempt(() => client.chat.delete({ channel, ts }), repeatable), 'chat.delete', channel);
    },

    async respond(url, { channel, thread }, response, forms) {
      // Without the thread, what answers a press in a thread appears in the channel.
      const rest = { ...response, ...NO_PREVIEWS, ...(thread === undefined ? {} : { thread_ts: thread }) };
      const policy = response.replace_original ? repeatable : once;
      const outcome = await inSomeForm(forms, (form) =>
        attempt(() => postToResponseUrl(url, { ...form, ...rest }), policy),
      );
      return failed(outcome, 'response_url', channel);
    },

    async show(trigger, { channel }, view) {
      const outcome = await attempt(() => client.views.open({ trigger_id: trigger, view }), once);
      return failed(outcome, 'views.open', channel) === undefined;
    },

    async upload(user, { name, content }) {
      const outcome = await attempt(async () => {
        const { channel } = await client.conversations.open({ users: user });
        return client.filesUploadV2({
          channel_id: channel?.id ?? '',
          file: Buffer.from(content),
          filename: name,
        });
      }, once);
      return failed(outcome, 'files.upload', user) === undefined;
    },

    async removeOriginal(url, { channel }) {
      const outcome = await attempt(() => postToResponseUrl(url, { delete_original: true }), repeatable);
      failed(outcome, 'response_url', channel);
    },
  };
}

/** What a failure says of what was sent. */
export const outcomeOf = ({ kind }: CallFailure): 'refused' | 'unknown' =>
  kind === 'unknown' ? 'unknown' : 'refused';

const REFUSED_FOR_ITS_FORM = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_attachments',
  'msg_blocks_too_long',
  'only_one_table_allowed',
]);

/** What is in order: the message, or the way to it, has gone since. */
const GONE = new Set([
  'message_not_found',
  'cant_update_message',
  'cant_delete_message',
  'used_url',
  'expired_url',
  'not_installed',
]);
/** What people of the workspace decide, or Slack's state of the day. */
const FORBIDDEN = new Set([
  'not_in_channel',
  'channel_not_found',
  'is_archived',
  'restricted_action',
  'restricted_action_read_only_channel',
  'restricted_action_thread_only_channel',
  'restricted_action_thread_locked',
  'thread_not_found',
  'edit_window_closed',
  'messages_tab_disabled',
  'HTTP 404',
]);

/** Anything else that Slack refuses, the operator has to mend, or we have: a token revoked, a scope missing, blocks amiss. */
function levelOf({ kind, error }: CallFailure): 'info' | 'warn' | 'error' {
  if (kind !== 'refused' || FORBIDDEN.has(error)) return 'warn';
  return GONE.has(error) ? 'info' : 'error';
}
