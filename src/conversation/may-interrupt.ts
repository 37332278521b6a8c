import type { SentAnswer } from '../store/answers.ts';
import type { Message } from './events.ts';
import type { Means } from './means.ts';

/** After an answer that nobody asked the bot for, it says nothing unasked in that channel for this long, in milliseconds. */
export const COOLDOWN = 60_000;

/** Whether the bot may say something in a channel where nobody asked it. A wrong interruption costs more than a missed answer. */
export async function mayInterrupt(
  { outsiders }: Message,
  { workspace, channel, thread, subject }: SentAnswer,
  { store, now, settings }: Means,
): Promise<boolean> {
  if (outsiders || !settings.unasked || (await store.mutes.has(workspace, channel))) return false;
  const last = await store.answers.lastUnasked(workspace, channel);
  if (last !== undefined && now() - last < COOLDOWN) return false;
  return subject === undefined || !(await store.answers.hasToldUnasked(workspace, channel, thread, subject));
}
