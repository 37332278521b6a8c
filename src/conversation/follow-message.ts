import { answerMessage, outcomeOf } from './answer-message.ts';
import { type Channel, type Message, messageKey } from './events.ts';
import type { Means } from './means.ts';
import { postOf } from './post-of.ts';
import { subjectOf } from './subject.ts';
import type { ChatSurface } from './surfaces.ts';
import { contextAfter } from './thread-context.ts';

/** An edit turns a message into a question to the bot if the message is younger than this, in milliseconds. */
export const YOUNG = 15 * 60_000;

/** Lets the answer follow a message that was edited: another answer, none any more, or one now. */
export async function followEdit(message: Message, surface: ChatSurface, means: Means): Promise<void> {
  const { store, codec, now } = means;
  const { workspace, channel, id, addressed } = message;
  const sent = await store.answerTo(workspace, channel, id);
  if (sent === undefined) {
    // What nobody asked the bot stays unanswered: an edit may come long after everybody read on.
    if (addressed && now() - message.at < YOUNG) await answerMessage(message, surface, means);
    return;
  }
  if (sent.answering === undefined) return;
  const outcome = await outcomeOf(message, sent.thread, sent.at, means);
  if (outcome.reply.kind === 'silent') {
    await store.forgetAnswer(workspace, sent.id);
    return surface.remove(sent.answering);
  }
  const unasked = !addressed;
  const question = contextAfter(outcome);
  await store.saveAnswer({ ...sent, unasked, question, subject: subjectOf(outcome.reply) });
  await surface.update(sent.answering, postOf(outcome.reply, sent, unasked ? 'unasked' : 'asked', codec));
}

/** Takes the answer to a message away with the message. */
export async function followDeletion(
  { workspace, channel, id }: Channel & Pick<Message, 'id'>,
  surface: Pick<ChatSurface, 'remove'>,
  { store, gone }: Means,
): Promise<void> {
  gone.add(messageKey({ workspace, channel, id }));
  const sent = await store.answerTo(workspace, channel, id);
  if (sent === undefined) return;
  await store.forgetAnswer(workspace, sent.id);
  if (sent.answering !== undefined) await surface.remove(sent.answering);
}
