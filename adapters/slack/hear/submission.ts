import type { ViewSubmitAction } from '@slack/bolt';
import type { Submission } from '../../../src/conversation/events.ts';
import { metadataIn, VALUE } from '../render/form.ts';
import { personOf } from './press.ts';

/** Reads what was filled into one of the bot's forms; nothing where it isn't one. */
export function submissionOf(
  { view, user }: ViewSubmitAction,
  workspace: string,
  isShared: (channel: string) => boolean,
): Submission | undefined {
  const metadata = metadataIn(view.private_metadata);
  if (metadata === undefined) return undefined;
  const { token, channel } = metadata;
  return {
    workspace,
    channel,
    outsiders: isShared(channel),
    delivery: `form ${view.id}`,
    token,
    values: valuesIn(view.state.values),
    by: personOf(user),
  };
}

type State = ViewSubmitAction['view']['state']['values'];

const valuesIn = (state: State): Record<string, string> =>
  Object.fromEntries(
    Object.entries(state).flatMap(([field, actions]) => {
      const filled = actions[VALUE];
      const value = filled?.selected_option?.value ?? filled?.value;
      return typeof value === 'string' ? [[field, value]] : [];
    }),
  );
