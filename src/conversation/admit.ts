import type { SentAnswer } from '../store/answers.ts';
import type { Action } from './codec.ts';
import { messageKey, type Press, type Submission } from './events.ts';
import type { Means } from './means.ts';
import type { PressSurface, SubmissionSurface } from './surfaces.ts';

/**
 * Lets a button or a form do what it says, if this bot made its token, for this place, and the answer that it belongs to is still
 * known. Else the person is told why it isn't.
 */
export async function admit(
  event: Press | Submission,
  surface: Pick<PressSurface | SubmissionSurface, 'tell'>,
  { store, codec, turns, resources }: Means,
  work: (action: Action, sent: SentAnswer) => Promise<void>,
): Promise<void> {
  const { workspace, channel, token } = event;
  const { say } = resources.messages;
  const action = codec.decode(token, workspace);
  if (action === undefined) return surface.tell(say('press.refused'));
  const found = await store.answers.withId(workspace, action.answer);
  if (found === undefined) return surface.tell(say('press.tooOld'));
  if (found.channel !== channel) return surface.tell(say('press.refused'));
  // In turn with what happens to the question, and with other presses; by then the answer may be another, or gone.
  const { asking: id } = found;
  const turn = id === undefined ? found.id : messageKey({ workspace, channel, id });
  await turns.take(turn, async () => {
    const sent = await store.answers.withId(workspace, action.answer);
    if (sent !== undefined) await work(action, sent);
  });
}
