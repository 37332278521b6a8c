import { answerQuestion } from '../../answer/answer-question.ts';
import type { SentAnswer } from '../../store/answers.ts';
import type { Action } from '../codec.ts';
import { inItsLanguage, inPlaceOf } from '../in-place-of.ts';
import { isPrivate } from '../is-private.ts';
import type { Means } from '../means.ts';
import { type Audience, postOf } from '../post-of.ts';
import type { PressSurface } from '../surfaces.ts';
import { readThreadContext } from '../thread-context.ts';

/**
 * Shows another page of an answer in its place, to whoever reads it. Nothing is kept of which: the button says it, so that one that is
 * pressed twice, or late, leads where it says. Who shared an answer isn't kept either, and so is named on what they sent alone.
 */
export async function turnPage(
  { kind, detail }: Extract<Action, { kind: 'page' | 'sharedPage' }>,
  sent: SentAnswer,
  surface: Pick<PressSurface, 'replace' | 'tell'>,
  means: Means,
): Promise<void> {
  const question = readThreadContext(sent.question)?.question;
  if (question === undefined) return surface.tell(means.resources.messages.say('press.tooOld'));
  const isShared = kind === 'sharedPage';
  const there = isShared ? inItsLanguage(sent, means) : inPlaceOf(sent, means);
  const answer = answerQuestion(question, there.resources);
  await surface.replace(postOf(answer, sent, isShared ? 'shown' : audienceOf(sent), there, Number(detail)));
}

const audienceOf = (sent: SentAnswer): Audience =>
  sent.unasked ? 'unasked' : isPrivate(sent) ? 'asker' : 'asked';
