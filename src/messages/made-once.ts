import type { Answer } from '../answer/answer.ts';
import type { Messages } from './messages.ts';

/**
 * What is made of an answer in the words of a language, made once for each: where the same is asked again, the core gives the same answer
 * (`conversation/recalled.ts`). It is forgotten with the answer, and must not be changed.
 */
export function madeOnce<T extends object>(
  make: (answer: Answer, messages: Messages) => T,
): (answer: Answer, messages: Messages) => T {
  const made = new WeakMap<Answer, WeakMap<Messages, T>>();
  return (answer, messages) => {
    const ofAnswer = made.get(answer) ?? new WeakMap<Messages, T>();
    made.set(answer, ofAnswer);
    const one = ofAnswer.get(messages) ?? make(answer, messages);
    ofAnswer.set(messages, one);
    return one;
  };
}
