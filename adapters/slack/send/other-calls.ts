import type { KnownBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { type Attempted, attempt } from './attempt.ts';

/** What is told to Slack beside messages and windows. Nothing throws; what fails is logged once, here. */
export interface OtherCalls {
  /** Shows what stands behind links of a message, by their addresses. */
  unfurl(where: Linked, unfurls: Readonly<Record<string, KnownBlock[]>>): Promise<void>;
  /** Offers what can be asked, where a person and the bot are alone. */
  suggest(channel: string, prompts: readonly string[]): Promise<void>;
  /** Ends a step of a workflow with what it found. */
  complete(execution: string, outputs: Readonly<Record<string, string | boolean>>): Promise<void>;
  /** Ends a step of a workflow that found nothing out, and says why. */
  fail(execution: string, error: string): Promise<void>;
}

/** A message, or what somebody is about to send, which Slack names otherwise. */
export type Linked =
  | { readonly channel: string; readonly ts: string }
  | { readonly unfurl_id: string; readonly source: 'composer' | 'conversations_history' };

/** So long no prompts are tried after Slack refused some, in milliseconds. */
const REFUSED_FOR = 60 * 60_000;

interface OtherCallsOptions {
  readonly client: WebClient;
  readonly log: Logger;
  /** Ends the waiting between attempts. */
  readonly signal: AbortSignal;
}

export function otherCallsOf({ client, log, signal }: OtherCallsOptions): OtherCalls {
  /** An app that was made before it suggested anything lacks the scope, until somebody installs it again. */
  let suggestAgain = 0;
  const repeatable = { idempotent: true, signal };

  /** @returns whether it failed for good. */
  function failed(outcome: Attempted<unknown>, call: string): boolean {
    if (!('failure' in outcome)) return false;
    const { error, kind } = outcome.failure;
    log.warn({ call, error, outcome: kind }, 'Slack call failed');
    return kind === 'refused';
  }

  return {
    async unfurl(where, unfurls) {
      const shown = Object.entries(unfurls).map(([url, blocks]) => [url, { blocks }]);
      const call = () => client.chat.unfurl({ ...where, unfurls: Object.fromEntries(shown) });
      failed(await attempt(call, repeatable), 'chat.unfurl');
    },
    async suggest(channel, prompts) {
      if (Date.now() < suggestAgain || prompts.length === 0) return;
      const outcome = await attempt(
        () =>
          client.assistant.threads.setSuggestedPrompts({
            channel_id: channel,
            prompts: prompts.map((message) => ({ title: message, message })),
          }),
        repeatable,
      );
      if (failed(outcome, 'assistant.threads.setSuggestedPrompts')) suggestAgain = Date.now() + REFUSED_FOR;
    },
    async complete(execution, outputs) {
      const call = () =>
        client.functions.completeSuccess({ function_execution_id: execution, outputs: { ...outputs } });
      failed(await attempt(call, repeatable), 'functions.completeSuccess');
    },
    async fail(execution, error) {
      const call = () => client.functions.completeError({ function_execution_id: execution, error });
      failed(await attempt(call, repeatable), 'functions.completeError');
    },
  };
}
