import { helpAnswer } from '../../answer/no-answer.ts';
import { LANGUAGES, messagesIn } from '../../messages/languages.ts';
import type { SentAnswer } from '../../store/answers.ts';
import { speaking } from '../../team/places.ts';
import { newAnswerId } from '../answer-id.ts';
import { isPrivate } from '../is-private.ts';
import type { Means } from '../means.ts';
import { optionKey } from '../option-key.ts';
import { postOf } from '../post-of.ts';
import { respond } from '../respond.ts';
import { subjectOf } from '../subject.ts';
import type { PressSurface } from '../surfaces.ts';
import { tally } from '../tally.ts';
import { contextAfter } from '../thread-context.ts';

/**
 * Answers an example of what can be asked: below the help, as if somebody had asked it there; in place of it where only one person
 * sees that.
 */
export async function answerExample(
  help: SentAnswer,
  key: string,
  surface: PressSurface,
  means: Means,
): Promise<void> {
  const { store, resources, now } = means;
  // They may have been shown to somebody of another language.
  const examples = LANGUAGES.flatMap(
    (lang) => helpAnswer('asked', speaking(resources, messagesIn(lang))).examples,
  );
  const text = examples.find((example) => optionKey(example) === key);
  if (text === undefined) return surface.tell(resources.messages.say('press.tooOld'));
  const outcome = respond({ text, addressed: true }, resources);
  const { reply } = outcome;
  if (reply.kind === 'silent') return;
  const id = isPrivate(help) ? help.id : newAnswerId();
  const answer: SentAnswer = {
    ...help,
    id,
    asking: isPrivate(help) ? undefined : id,
    answering: undefined,
    subject: subjectOf(reply),
    question: contextAfter(outcome, resources),
    at: now(),
  };
  await store.answers.save(answer);
  if (isPrivate(help)) await surface.replace(postOf(reply, answer, 'asker', means));
  else await surface.share(postOf(reply, answer, 'asked', means));
  await tally(reply, { addressed: true }, means);
}
