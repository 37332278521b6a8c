import { messagesIn } from '../messages/languages.ts';
import type { SentAnswer } from '../store/answers.ts';
import { speaking } from '../team/places.ts';
import { isPrivate } from './is-private.ts';
import type { Means } from './means.ts';
import { readThreadContext } from './thread-context.ts';

/**
 * The means to put something in place of an answer. What everybody sees stays in its language, whoever changes it; what one person
 * sees alone is in theirs.
 */
export function inPlaceOf(sent: SentAnswer, means: Means): Means {
  return isPrivate(sent) ? means : inItsLanguage(sent, means);
}

/** The same of what everybody sees, though it was for one person first. */
export function inItsLanguage(sent: SentAnswer, means: Means): Means {
  const messages = messagesIn(readThreadContext(sent.question)?.lang);
  return { ...means, resources: speaking(means.resources, messages) };
}
