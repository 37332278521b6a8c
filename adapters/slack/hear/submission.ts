import type { ViewClosedAction, ViewSubmitAction } from '@slack/bolt';
import type { GivenFile, Submission } from '../../../src/conversation/events.ts';
import { metadataIn, VALUE } from '../render/form.ts';
import type { SubmissionReturn } from '../send/submission-surface.ts';
import type { Hearing } from './hearing.ts';
import { personOf } from './person.ts';

/** Reads what was filled into one of the bot's forms, and where an answer goes; nothing where it isn't one. */
export async function submissionOf(
  { view, user }: ViewSubmitAction | ViewClosedAction,
  { identity, audience, people }: Pick<Hearing, 'identity' | 'audience' | 'people'>,
): Promise<{ readonly submission: Submission; readonly back: SubmissionReturn } | undefined> {
  const metadata = metadataIn(view.private_metadata);
  if (metadata === undefined) return undefined;
  const { token, channel, back } = metadata;
  const { values = {} } = view.state ?? {};
  const submission = {
    workspace: identity.workspace,
    channel,
    outsiders: await audience.hasOutsiders(channel, user.id),
    lang: await people.languageOf(user.id),
    delivery: `form ${view.id}`,
    token,
    values: valuesIn(values),
    file: fileIn(values),
    by: personOf(user, people.isAdmin),
  };
  return { submission, back: { place: { channel }, back } };
}

type State = ViewSubmitAction['view']['state']['values'];

const valuesIn = (state: State): Record<string, string> =>
  Object.fromEntries(
    Object.entries(state).flatMap(([field, actions]) => {
      const filled = actions[VALUE];
      const person = filled?.selected_user && `slack:${filled.selected_user}`;
      const value = filled?.selected_option?.value ?? person ?? filled?.value;
      return typeof value === 'string' ? [[field, value]] : [];
    }),
  );

/** The file that was handed in, as far as there is one. */
function fileIn(state: State): GivenFile | undefined {
  const [file] = Object.values(state).flatMap((actions) => actions[VALUE]?.files ?? []);
  const { name, size, url_private_download: reference } = file ?? {};
  return reference === undefined ? undefined : { name: name ?? 'file', size: size ?? 0, reference };
}
