import { answerQuestion } from '../answer/answer-question.ts';
import type { SentAnswer } from '../store/answers.ts';
import { settle } from './choose.ts';
import type { Action } from './codec.ts';
import { messageKey, type Press } from './events.ts';
import type { Means } from './means.ts';
import { optionKey } from './option-key.ts';
import { postOf } from './post-of.ts';
import { subjectOf } from './subject.ts';
import type { PressSurface } from './surfaces.ts';
import { contextAfter, readThreadContext } from './thread-context.ts';

/** Does what a button says, once. A token that this bot didn't make, or not for this place, does nothing. */
export async function answerPress(press: Press, surface: PressSurface, means: Means): Promise<void> {
  const { store, codec, turns, resources, now } = means;
  const { workspace, channel } = press;
  const { say } = resources.messages;
  const action = codec.decode(press.token, workspace);
  if (action === undefined) return surface.tell(say('press.refused'));
  if (!(await store.claims.make(workspace, `press ${press.delivery}`, now()))) return;
  const found = await store.answers.withId(workspace, action.answer);
  if (found === undefined) return surface.tell(say('press.tooOld'));
  if (found.channel !== channel) return surface.tell(say('press.refused'));
  // In turn with what happens to the question, and with other presses; by then the answer may be another, or gone.
  const { asking: id } = found;
  const turn = id === undefined ? found.id : messageKey({ workspace, channel, id });
  await turns.take(turn, async () => {
    const sent = await store.answers.withId(workspace, action.answer);
    if (sent !== undefined) await act(action, sent, press, surface, means);
  });
}

async function act(
  action: Action,
  sent: SentAnswer,
  press: Press,
  surface: PressSurface,
  means: Means,
): Promise<void> {
  const { store, resources, now } = means;
  switch (action.kind) {
    case 'share':
      return share(sent, press, surface, means);
    case 'pick':
      return pick(sent, action.option, surface, means);
    case 'dismiss':
      await store.answers.save({ ...sent, answering: undefined });
      return surface.remove();
    case 'mute':
      await store.mutes.set(sent.workspace, sent.channel, true, now());
      await store.answers.save({ ...sent, answering: undefined });
      await surface.remove();
      return surface.tell(resources.messages.say('channel.muted'));
  }
}

/** Shows everybody the answer to the question as it was understood. */
async function share(sent: SentAnswer, { by }: Press, surface: PressSurface, means: Means): Promise<void> {
  const { store, resources, now } = means;
  const { say } = resources.messages;
  const question = readThreadContext(sent.question)?.question;
  if (question === undefined) return surface.tell(say('press.tooOld'));
  const claim = `share ${sent.id}`;
  if (!(await store.claims.make(sent.workspace, claim, now()))) return surface.tell(say('press.shared'));
  const answer = answerQuestion(question, resources);
  const { outcome } = await surface.share({ answer, buttons: {}, sharedBy: by });
  if (outcome === 'sent') return surface.remove();
  if (outcome === 'unknown') return surface.tell(say('press.perhapsShared'));
  await store.claims.release(sent.workspace, claim);
  await surface.tell(say('press.notShared'));
}

/** Answers what was picked, in place of the choice. A press that comes after the choice was made does nothing. */
async function pick(sent: SentAnswer, key: string, surface: PressSurface, means: Means): Promise<void> {
  const { store, codec, resources } = means;
  const choice = readThreadContext(sent.question)?.choice;
  const question =
    choice &&
    settle(
      choice,
      choice.options.findIndex(({ label }) => optionKey(label) === key),
    );
  if (question === undefined) return;
  const reply = answerQuestion(question, resources);
  const context = contextAfter({ question, reply }, resources);
  await store.answers.save({ ...sent, question: context, subject: subjectOf(reply) });
  // What answers no message answers a command, which only its asker sees.
  await surface.replace(postOf(reply, sent, sent.asking === undefined ? 'asker' : 'asked', codec));
}
