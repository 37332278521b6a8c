import { answerQuestion } from '../answer/answer-question.ts';
import type { Question } from '../question/question.ts';
import type { SentAnswer } from '../store/store.ts';
import { settle } from './choose.ts';
import type { Press } from './events.ts';
import type { Means } from './means.ts';
import { postOf } from './post-of.ts';
import { subjectOf } from './subject.ts';
import type { PressSurface } from './surfaces.ts';
import { contextAfter, readThreadContext } from './thread-context.ts';

/** Does what a button says, once. A token that this bot didn't make, or not for this place, does nothing. */
export async function answerPress(press: Press, surface: PressSurface, means: Means): Promise<void> {
  const { store, codec, resources, now } = means;
  const { workspace, channel } = press;
  const say = resources.messages.say;
  const action = codec.decode(press.token, workspace);
  if (action === undefined) return surface.tell(say('press.refused'));
  if (!(await store.claim(workspace, `press ${press.delivery}`, now()))) return;
  const sent = await store.answer(workspace, action.answer);
  if (sent === undefined) return surface.tell(say('press.tooOld'));
  if (sent.channel !== channel) return surface.tell(say('press.refused'));
  switch (action.kind) {
    case 'share':
      return share(sent, press, surface, means);
    case 'pick':
      return pick(sent, action.option, surface, means);
    case 'dismiss':
      await store.saveAnswer({ ...sent, answering: undefined });
      return surface.remove();
    case 'mute':
      await store.setMuted(workspace, channel, true, now());
      await store.saveAnswer({ ...sent, answering: undefined });
      await surface.remove();
      return surface.tell(say('channel.muted'));
  }
}

async function share(sent: SentAnswer, { by }: Press, surface: PressSurface, means: Means): Promise<void> {
  const { store, resources, now } = means;
  const { say } = resources.messages;
  const question = readThreadContext(sent.question)?.question;
  if (question === undefined) return surface.tell(say('press.tooOld'));
  const claim = `share ${sent.id}`;
  if (!(await store.claim(sent.workspace, claim, now()))) return surface.tell(say('press.shared'));
  const answer = answerQuestion(question, resources);
  if (await surface.share({ answer, buttons: {}, sharedBy: by })) return surface.remove();
  await store.release(sent.workspace, claim);
  await surface.tell(say('press.notShared'));
}

async function pick(sent: SentAnswer, option: number, surface: PressSurface, means: Means): Promise<void> {
  const { resources } = means;
  const choice = readThreadContext(sent.question)?.choice;
  const question = choice && settle(choice, option);
  if (question === undefined) return surface.tell(resources.messages.say('press.tooOld'));
  await replaceBy(question, sent, surface, means);
}

async function replaceBy(
  question: Question,
  sent: SentAnswer,
  surface: PressSurface,
  means: Means,
): Promise<void> {
  const { store, codec, resources } = means;
  const reply = answerQuestion(question, resources);
  const context = contextAfter({ question, reply });
  await store.saveAnswer({ ...sent, question: context, subject: subjectOf(reply) });
  // What answers no message answers a command, which only its asker sees.
  await surface.replace(postOf(reply, sent, sent.asking === undefined ? 'asker' : 'asked', codec));
}
