import type { Reply } from '../answer/answer.ts';
import type { SentAnswer } from '../store/answers.ts';
import { platformOf } from '../team/workspace-name.ts';
import { newAnswerId } from './answer-id.ts';
import { asPreferred, rememberPick } from './as-preferred.ts';
import { askingOf } from './asking.ts';
import { claimOf } from './claim.ts';
import { type Message, messageKey } from './events.ts';
import { mayInterrupt } from './may-interrupt.ts';
import type { Means } from './means.ts';
import { obeyOrder, orderIn } from './obey-order.ts';
import { postOf } from './post-of.ts';
import { type Outcome, respondToAll } from './respond.ts';
import { subjectOf } from './subject.ts';
import type { ChatSurface } from './surfaces.ts';
import { tally } from './tally.ts';
import { contextAfter, REMEMBERED, readThreadContext } from './thread-context.ts';
import { Unrecorded } from './unrecorded.ts';

/** Answers a message, once, where the bot may speak; else nothing is sent, and mostly nothing stored. */
export async function answerMessage(message: Message, surface: ChatSurface, means: Means): Promise<void> {
  const order = orderIn(message);
  if (order !== undefined) return obeyOrder(order, message, surface, means);
  const thread = await threadOf(message, means);
  const [first, ...others] = await outcomesOf(message, thread, undefined, means);
  if (first.reply.kind === 'silent' || (await isDealtWith(message, means))) return;
  const answer = recordOf(message, thread, 0, first, means);
  if (!(await begin(answer, message, means))) return;
  if (first.picked !== undefined) await rememberPick(first.picked, message, means);
  if (await send(answer, first, surface, means)) await answerOthers(message, thread, others, surface, means);
}

/** Answers what else a message asks, each by a message of its own, in order. The message was claimed before. */
export async function answerOthers(
  message: Message,
  thread: string,
  others: readonly Outcome[],
  surface: ChatSurface,
  means: Means,
  from = 1,
): Promise<void> {
  for (const [index, outcome] of others.entries()) {
    const answer = recordOf(message, thread, from + index, outcome, means);
    await means.store.answers.save(answer);
    await send(answer, outcome, surface, means);
  }
}

/** @returns whether it may stand in the chat now. */
async function send(
  answer: SentAnswer,
  { reply }: Outcome,
  surface: ChatSurface,
  means: Means,
): Promise<boolean> {
  if (reply.kind === 'silent') return false;
  const post = postOf(reply, answer, answer.unasked ? 'unasked' : 'asked', means);
  const sending = await surface.post(post);
  if (sending.outcome === 'refused') {
    await forgotten(answer, means);
    return false;
  }
  const sent = sending.outcome === 'sent' ? { ...answer, answering: sending.id } : undefined;
  await tally(reply, { addressed: !answer.unasked, answer: sent }, means);
  return true;
}

async function forgotten({ workspace, id }: SentAnswer, { store }: Means): Promise<void> {
  try {
    await store.answers.forget(workspace, id);
  } catch (error) {
    throw new Unrecorded('what became of an answer was not recorded', { cause: error });
  }
}

/** Whether the message is gone, is no longer what it was, or has its answer. */
async function isDealtWith(message: Message, { store, deleted, edited, observer }: Means): Promise<boolean> {
  const key = messageKey(message);
  if (deleted.has(key) || (message.editedAt === undefined && edited.has(key))) return true;
  // One that asks the bot is looked for when it is claimed.
  if (message.addressed) return false;
  const { workspace, channel, id } = message;
  const isAnswered = (await store.answers.toMessage(workspace, channel, id)) !== undefined;
  if (isAnswered) observer.repeated(platformOf(workspace));
  return isAnswered;
}

/** What each question of a message comes to, in the light of what its thread has come to, up to a time. */
export async function outcomesOf(
  message: Message,
  thread: string,
  until: number | undefined,
  means: Means,
): Promise<readonly [Outcome, ...(readonly Outcome[])]> {
  const { workspace, channel, text, addressed, onlyReplies } = message;
  const { store, resources, now } = means;
  // What nobody asked the bot is understood from its own words alone, and reading along costs no store; nor does what begins a thread.
  const goesOn = addressed && thread !== message.id;
  const last = goesOn ? await store.answers.lastInThread(workspace, channel, thread, until) : undefined;
  const isFresh = last !== undefined && now() - last.at < REMEMBERED;
  const before = isFresh ? readThreadContext(last.question) : undefined;
  const respond = () => respondToAll({ text, addressed, before }, resources);
  const [first, ...others] =
    addressed && before === undefined ? means.recalled.of(means, text, respond) : respond();
  if (onlyReplies && !isUnderstood(first.reply)) return [{ reply: { kind: 'silent' } }];
  const preferred = (outcome: Outcome) => asPreferred(outcome, message, means);
  return [await preferred(first), ...(await Promise.all(others.map(preferred)))];
}

/** Whether a reply shows that something was asked that the glossary knows. */
const isUnderstood = (reply: Reply): boolean =>
  reply.kind === 'choices' ? reply.reason === 'senses' : reply.kind !== 'missing' && reply.kind !== 'help';

/** Claims the message, and records the answer before it is sent: nothing that happens in between sends it twice. */
async function begin(answer: SentAnswer, message: Message, means: Means): Promise<boolean> {
  const { store, turns, observer } = means;
  const first = (isFirst: boolean): boolean => {
    if (!isFirst) observer.repeated(platformOf(answer.workspace));
    return isFirst;
  };
  if (message.addressed) return first(await store.answers.begin(answer, claimOf(message)));
  const claimed = async () => first(await store.claims.make(answer.workspace, claimOf(message), means.now()));
  const record = async (): Promise<true> => {
    await store.answers.save(answer);
    return true;
  };
  // One after the other: two questions at once must not both find the channel quiet.
  return turns.take(
    JSON.stringify([answer.workspace, answer.channel]),
    async () => (await claimed()) && (await mayInterrupt(message, answer, means)) && record(),
  );
}

/** A reply to one of the bot's messages goes on in the thread of that message. */
async function threadOf(
  { workspace, channel, thread, repliesTo }: Message,
  { store }: Means,
): Promise<string> {
  if (repliesTo === undefined) return thread;
  return (await store.answers.inMessage(workspace, channel, repliesTo))?.thread ?? thread;
}

function recordOf(
  message: Message,
  thread: string,
  index: number,
  outcome: Outcome,
  { resources, now }: Means,
): SentAnswer {
  const { workspace, channel, id, addressed, editedAt } = message;
  return {
    id: newAnswerId(),
    workspace,
    channel,
    thread,
    asking: askingOf(id, index),
    edited: editedAt,
    unasked: !addressed,
    subject: subjectOf(outcome.reply),
    question: contextAfter(outcome, resources),
    at: now(),
  };
}
