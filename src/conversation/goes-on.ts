import { addedIn } from '../question/follow-up.ts';
import type { Message } from './events.ts';
import type { Means } from './means.ts';
import { REMEMBERED, readThreadContext } from './thread-context.ts';

/** Nobody follows up at greater length. In UTF-16 units. */
const LONGEST = 80;
/** "What about gRPC", or a question: anything else may be said to somebody else. */
const ASKS = /\?\s*$|^\s*(?:and |so |ok |also )?(?:what|how) (?:about|abt)\b/i;

/** Whether a message that nobody addressed to the bot may be a follow-up in a thread, by grammar alone. */
export const mayGoOn = ({ addressed, direct, outsiders, id, thread, text }: Message): boolean =>
  !(addressed || direct || outsiders) &&
  thread !== id &&
  text.length <= LONGEST &&
  ASKS.test(text) &&
  addedIn(text).length > 0;

/**
 * Whether a message unmistakably goes on from a question that the bot was asked in the same thread: "what about gRPC?", of terms
 * that are all known and typed right. Then the mention is left out as people leave it out among themselves.
 */
export async function goesOn(message: Message, means: Means): Promise<boolean> {
  const { workspace, channel, thread, text } = message;
  const { store, resources, settings, now } = means;
  const isKnown = addedIn(text).every((term) => resources.lookup.exactly(term).length > 0);
  if (!isKnown || !settings.unasked || (await store.mutes.has(workspace, channel))) return false;
  const last = await store.answers.lastInThread(workspace, channel, thread);
  if (last === undefined || last.unasked || now() - last.at >= REMEMBERED) return false;
  return readThreadContext(last.question)?.question !== undefined;
}
