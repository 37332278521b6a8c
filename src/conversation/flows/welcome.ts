import { helpAnswer } from '../../answer/no-answer.ts';
import { newAnswerId } from '../answer-id.ts';
import type { Arrival } from '../events.ts';
import type { Means } from '../means.ts';
import { postOf } from '../post-of.ts';
import type { ChatSurface } from '../surfaces.ts';

/** Says, once, what can be asked, with examples that answer when they are pressed. */
export async function welcome(
  { workspace, channel, by }: Arrival,
  surface: Pick<ChatSurface, 'post'>,
  means: Means,
): Promise<void> {
  const { store, resources, now } = means;
  if (!(await store.claims.make(workspace, `welcome ${by.id}`, now()))) return;
  const id = newAnswerId();
  // It is filed as if it answered a message: what its buttons answer stands below it, for everybody there.
  const answer = { id, workspace, channel, thread: channel, asking: id, unasked: false, at: now() };
  await store.answers.save(answer);
  const sending = await surface.post(postOf(helpAnswer('asked', resources), answer, 'asked', means));
  if (sending.outcome === 'sent') return store.answers.save({ ...answer, answering: sending.id });
  // Where nothing was said, it may be said the next time.
  if (sending.outcome === 'refused') await store.claims.release(workspace, `welcome ${by.id}`);
}
