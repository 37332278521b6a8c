import { blockRefusals } from './refusals.ts';
import type { Args, Methods } from './web-api.ts';

const failed = (error: string) => ({ ok: false, error });
const ENDED = new Set<string>();

/** Ends a step of a workflow, which ends once. */
function ended(id: unknown) {
  if (typeof id !== 'string') return failed('invalid_arguments');
  if (ENDED.has(id)) return failed('function_execution_not_in_running_state');
  ENDED.add(id);
  return { ok: true };
}

/** The methods of the Web API that neither send a message nor show a window. */
export const OTHER_METHODS: Methods = {
  'assistant.threads.setSuggestedPrompts': (_, { channel_id, prompts }) => {
    const all = prompts as readonly Args[];
    if (!String(channel_id).startsWith('D')) return failed('channel_not_found');
    const isRight = all.length <= 4 && all.every(({ title, message }) => title && message);
    return isRight ? { ok: true } : failed('invalid_arguments');
  },

  'chat.unfurl': async (_, { unfurls, channel, ts, unfurl_id, source }) => {
    if (!(channel && ts) && !(unfurl_id && source)) return failed('missing_channel');
    const shown = Object.values(unfurls as Readonly<Record<string, Args>>);
    if (shown.length === 0) return failed('missing_unfurls');
    const refusals = await Promise.all(shown.map(({ blocks }) => blockRefusals(blocks, 50)));
    return refusals.flat().length === 0 ? { ok: true } : failed('invalid_blocks');
  },

  'functions.completeSuccess': (_, { function_execution_id }) => ended(function_execution_id),
  'functions.completeError': (_, { function_execution_id }) => ended(function_execution_id),
};
