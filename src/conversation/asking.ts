import type { SentAnswer } from '../store/answers.ts';
import type { Store } from '../store/store.ts';
import type { Message } from './events.ts';

/**
 * What the answer to a message's question is filed under: the message for the first of them, and the message with a number
 * for each that comes after it.
 * @param index of the question, from 0.
 */
export const askingOf = (message: string, index: number): string =>
  index === 0 ? message : `${message} ${index + 1}`;

/** The answers to the questions of a message, in order. */
export async function answersTo(
  { workspace, channel, id }: Pick<Message, 'workspace' | 'channel' | 'id'>,
  store: Store,
): Promise<readonly SentAnswer[]> {
  const answers: SentAnswer[] = [];
  for (;;) {
    const answer = await store.answers.toMessage(workspace, channel, askingOf(id, answers.length));
    if (answer === undefined) return answers;
    answers.push(answer);
  }
}
