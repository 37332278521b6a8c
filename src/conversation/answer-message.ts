import { randomBytes } from 'node:crypto';
import type { SentAnswer } from '../store/store.ts';
import { channelOrder } from './channel-order.ts';
import { type Message, messageKey } from './events.ts';
import { mayInterrupt } from './may-interrupt.ts';
import type { Means } from './means.ts';
import { postOf } from './post-of.ts';
import { type Outcome, respond } from './respond.ts';
import { subjectOf } from './subject.ts';
import type { ChatSurface } from './surfaces.ts';
import { contextAfter, readThreadContext } from './thread-context.ts';

/** 72 random bits: enough that nobody guesses the id of an answer. */
export const newAnswerId = (): string => randomBytes(9).toString('base64url');

/** Answers a message, once, where the bot may speak; else nothing is sent, and mostly nothing stored. */
export async function answerMessage(message: Message, surface: ChatSurface, means: Means): Promise<void> {
  const { addressed, direct, text } = message;
  const order = addressed && !direct ? channelOrder(text) : undefined;
  if (order !== undefined) return obey(order, message, surface, means);
  const thread = await threadOf(message, means);
  const outcome = await outcomeOf(message, thread, undefined, means);
  if (outcome.reply.kind === 'silent' || means.gone.has(messageKey(message))) return;
  const sent = recordOf(message, thread, outcome, means);
  if (!(await begin(sent, message, means))) return;
  const post = postOf(outcome.reply, sent, addressed ? 'asked' : 'unasked', means.codec);
  const answering = await surface.post(post);
  if (answering === undefined) await means.store.forgetAnswer(sent.workspace, sent.id);
  else await means.store.saveAnswer({ ...sent, answering });
}

/** What a message comes to, in the light of what its thread has come to, up to a time. */
export async function outcomeOf(
  { workspace, channel, text, addressed }: Message,
  thread: string,
  until: number | undefined,
  { store, resources }: Means,
): Promise<Outcome> {
  // What nobody asked the bot is understood from its own words alone, and reading along costs no store.
  const last = addressed ? await store.lastAnswer(workspace, channel, thread, until) : undefined;
  return respond({ text, addressed, before: readThreadContext(last?.question) }, resources);
}

/** Claims the message, and records the answer before it is sent: nothing that happens in between sends it twice. */
async function begin(sent: SentAnswer, message: Message, means: Means): Promise<boolean> {
  const { store, turns } = means;
  const claimed = () => store.claim(sent.workspace, claimOf(message), means.now());
  const record = async (): Promise<true> => {
    await store.saveAnswer(sent);
    return true;
  };
  if (message.addressed) return (await claimed()) && record();
  // One after the other: two questions at once must not both find the channel quiet.
  return turns.take(
    JSON.stringify([sent.workspace, sent.channel]),
    async () => (await claimed()) && (await mayInterrupt(message, sent, means)) && record(),
  );
}

/**
 * What a message claims only once, though it is delivered twice or comes as two events. It may be asked of the bot by an
 * edit, after the bot did not speak unasked.
 */
const claimOf = ({ channel, id, addressed }: Pick<Message, 'channel' | 'id' | 'addressed'>): string =>
  `${addressed ? 'asked' : 'unasked'} ${channel} ${id}`;

async function obey(
  order: 'mute' | 'unmute',
  message: Message,
  surface: ChatSurface,
  { store, resources, now }: Means,
): Promise<void> {
  const { workspace, channel } = message;
  if (!(await store.claim(workspace, claimOf(message), now()))) return;
  await store.setMuted(workspace, channel, order === 'mute', now());
  await surface.say(resources.messages.say(order === 'mute' ? 'channel.muted' : 'channel.unmuted'));
}

/** A reply to one of the bot's messages goes on in the thread of that message. */
async function threadOf(
  { workspace, channel, thread, repliesTo }: Message,
  { store }: Means,
): Promise<string> {
  if (repliesTo === undefined) return thread;
  return (await store.answerIn(workspace, channel, repliesTo))?.thread ?? thread;
}

function recordOf(message: Message, thread: string, outcome: Outcome, { now }: Means): SentAnswer {
  const { workspace, channel, id, addressed } = message;
  return {
    id: newAnswerId(),
    workspace,
    channel,
    thread,
    asking: id,
    unasked: !addressed,
    subject: subjectOf(outcome.reply),
    question: contextAfter(outcome),
    at: now(),
  };
}
