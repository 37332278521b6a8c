import type { SentAnswer } from '../store/answers.ts';
import { answerMessage, answerOthers, outcomesOf } from './answer-message.ts';
import { answersTo } from './asking.ts';
import { type Channel, type Message, messageKey } from './events.ts';
import type { Means, Tools } from './means.ts';
import { obeyOrder, orderIn } from './obey-order.ts';
import { asPictured } from './picture-of.ts';
import { postOf } from './post-of.ts';
import type { Outcome } from './respond.ts';
import { subjectOf } from './subject.ts';
import type { ChatSurface } from './surfaces.ts';
import { contextAfter } from './thread-context.ts';

/** An edit turns a message into a question to the bot if the message is younger than this, in milliseconds. */
export const YOUNG = 15 * 60_000;

/**
 * Lets the answer follow a message that was edited: another answer, none any more, or one now.
 * @param meansThere finds out what is known and set where the message stands. Most edits don't need it.
 */
export async function followEdit(
  message: Message,
  surface: ChatSurface,
  { store, now, edited }: Tools,
  meansThere: () => Promise<Means>,
): Promise<void> {
  const { addressed } = message;
  edited.add(messageKey(message));
  const answers = await answersTo(message, store);
  const [sent] = answers;
  if (sent === undefined) {
    // What nobody asked the bot stays unanswered: an edit may come long after everybody read on.
    if (addressed && now() - message.at < YOUNG) await answerMessage(message, surface, await meansThere());
    return;
  }
  if (isOutOfDate(message, sent)) return;
  const means = await meansThere();
  const order = orderIn(message);
  if (order !== undefined) {
    await takeBackAll(answers, surface, means);
    return obeyOrder(order, message, surface, means);
  }
  if (sent.answering !== undefined) await answerAnew(message, sent, answers, surface, means);
}

/** Whether the answer is to a later edit than this one, which was delivered late or once more. */
const isOutOfDate = ({ editedAt }: Message, { edited }: SentAnswer): boolean =>
  editedAt !== undefined && edited !== undefined && editedAt <= edited;

async function answerAnew(
  message: Message,
  first: SentAnswer,
  answers: readonly SentAnswer[],
  surface: ChatSurface,
  means: Means,
): Promise<void> {
  const outcomes = await outcomesOf(message, first.thread, first.at, means);
  // An answer that was asked for isn't one that interrupts, just since the question asks the bot no more.
  if (outcomes[0].reply.kind === 'silent' || (!message.addressed && !first.unasked))
    return takeBackAll(answers, surface, means);
  for (const [index, sent] of answers.entries()) {
    const outcome = outcomes[index];
    if (outcome === undefined) await takeBack(sent, surface, means);
    else await replace(sent, outcome, message, surface, means);
  }
  await answerOthers(message, first.thread, outcomes.slice(answers.length), surface, means, answers.length);
}

async function replace(
  sent: SentAnswer,
  outcome: Outcome,
  { addressed, editedAt }: Message,
  surface: ChatSurface,
  means: Means,
): Promise<void> {
  const { store, resources } = means;
  const { reply } = outcome;
  if (reply.kind === 'silent' || sent.answering === undefined) return;
  const unasked = !addressed;
  const question = asPictured(contextAfter(outcome, resources), sent.question);
  const subject = subjectOf(reply);
  await store.answers.save({ ...sent, unasked, question, subject, edited: editedAt });
  await surface.update(sent.answering, postOf(reply, sent, unasked ? 'unasked' : 'asked', means));
}

/** Takes the answers to a message away with the message. */
export async function followDeletion(
  message: Channel & Pick<Message, 'id'>,
  surface: Pick<ChatSurface, 'remove'>,
  means: Tools,
): Promise<void> {
  means.deleted.add(messageKey(message));
  await takeBackAll(await answersTo(message, means.store), surface, means);
}

/** The last first: what is left, should this be interrupted, is still found. */
async function takeBackAll(
  answers: readonly SentAnswer[],
  surface: Pick<ChatSurface, 'remove'>,
  means: Tools,
): Promise<void> {
  for (const sent of answers.toReversed()) await takeBack(sent, surface, means);
}

async function takeBack(
  { workspace, id, answering }: SentAnswer,
  surface: Pick<ChatSurface, 'remove'>,
  { store }: Tools,
): Promise<void> {
  await store.answers.forget(workspace, id);
  if (answering !== undefined) await surface.remove(answering);
}
