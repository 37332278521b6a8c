import type { SentAnswer } from '../store/store.ts';
import { answerMessage, outcomeOf } from './answer-message.ts';
import { type Channel, type Message, messageKey } from './events.ts';
import type { Means } from './means.ts';
import { obeyOrder, orderIn } from './obey-order.ts';
import { postOf } from './post-of.ts';
import { subjectOf } from './subject.ts';
import type { ChatSurface } from './surfaces.ts';
import { contextAfter } from './thread-context.ts';

/** An edit turns a message into a question to the bot if the message is younger than this, in milliseconds. */
export const YOUNG = 15 * 60_000;

/** Lets the answer follow a message that was edited: another answer, none any more, or one now. */
export async function followEdit(message: Message, surface: ChatSurface, means: Means): Promise<void> {
  const { store, now, edited } = means;
  const { workspace, channel, id, addressed } = message;
  edited.add(messageKey(message));
  const sent = await store.answerTo(workspace, channel, id);
  if (sent === undefined) {
    // What nobody asked the bot stays unanswered: an edit may come long after everybody read on.
    if (addressed && now() - message.at < YOUNG) await answerMessage(message, surface, means);
    return;
  }
  if (isOutOfDate(message, sent)) return;
  const order = orderIn(message);
  if (order !== undefined) {
    await takeBack(sent, surface, means);
    return obeyOrder(order, message, surface, means);
  }
  if (sent.answering !== undefined)
    await answerAnew(message, { ...sent, answering: sent.answering }, surface, means);
}

/** Whether the answer is to a later edit than this one, which was delivered late or once more. */
const isOutOfDate = ({ editedAt }: Message, { edited }: SentAnswer): boolean =>
  editedAt !== undefined && edited !== undefined && editedAt <= edited;

async function answerAnew(
  message: Message,
  sent: SentAnswer & { readonly answering: string },
  surface: ChatSurface,
  means: Means,
): Promise<void> {
  const { store, codec, resources } = means;
  const { addressed, editedAt } = message;
  const outcome = await outcomeOf(message, sent.thread, sent.at, means);
  // An answer that was asked for isn't one that interrupts, just since the question asks the bot no more.
  if (outcome.reply.kind === 'silent' || (!addressed && !sent.unasked)) return takeBack(sent, surface, means);
  const unasked = !addressed;
  const question = contextAfter(outcome, resources);
  const subject = subjectOf(outcome.reply);
  await store.saveAnswer({ ...sent, unasked, question, subject, edited: editedAt });
  await surface.update(sent.answering, postOf(outcome.reply, sent, unasked ? 'unasked' : 'asked', codec));
}

/** Takes the answer to a message away with the message. */
export async function followDeletion(
  message: Channel & Pick<Message, 'id'>,
  surface: Pick<ChatSurface, 'remove'>,
  means: Means,
): Promise<void> {
  means.deleted.add(messageKey(message));
  const sent = await means.store.answerTo(message.workspace, message.channel, message.id);
  if (sent !== undefined) await takeBack(sent, surface, means);
}

async function takeBack(
  { workspace, id, answering }: SentAnswer,
  surface: Pick<ChatSurface, 'remove'>,
  { store }: Means,
): Promise<void> {
  await store.forgetAnswer(workspace, id);
  if (answering !== undefined) await surface.remove(answering);
}
