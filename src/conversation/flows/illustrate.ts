import { answerQuestion } from '../../answer/answer-question.ts';
import type { SentAnswer } from '../../store/answers.ts';
import { inPlaceOf } from '../in-place-of.ts';
import { isPrivate } from '../is-private.ts';
import type { Means } from '../means.ts';
import { postOf } from '../post-of.ts';
import type { PressSurface } from '../surfaces.ts';
import { readThreadContext } from '../thread-context.ts';

/** Shows an answer with its picture as well, or without it again; it stays so when the question is edited. */
export async function illustrate(
  pictured: boolean,
  sent: SentAnswer,
  surface: PressSurface,
  means: Means,
): Promise<void> {
  const { store, resources, settings } = means;
  const { say } = resources.messages;
  const context = readThreadContext(sent.question);
  if (context?.question === undefined) return surface.tell(say('press.tooOld'));
  if (pictured && settings.pictures === 'never') return surface.tell(say('picture.never'));
  const wanted = { ...sent, question: { ...context, pictured } };
  const there = inPlaceOf(sent, means);
  const answer = answerQuestion(context.question, there.resources);
  const post = postOf(answer, wanted, isPrivate(sent) ? 'asker' : 'asked', there);
  if (!pictured) await surface.replace(post);
  else if ((await surface.illustrate?.(post)) !== true) return surface.tell(say('picture.failed'));
  await store.answers.save(wanted);
}
