import type { Answer } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import { type Question, questionSchema } from '../question/question.ts';
import type { SentAnswer } from '../store/answers.ts';
import { platformOf } from '../team/workspace-name.ts';
import { admit } from './admit.ts';
import { rememberPick } from './as-preferred.ts';
import { settle } from './choose.ts';
import type { Action } from './codec.ts';
import type { Press } from './events.ts';
import { answerExample } from './flows/answer-example.ts';
import { commentForm } from './flows/comment.ts';
import { illustrate } from './flows/illustrate.ts';
import { judge } from './flows/judge.ts';
import { turnPage } from './flows/turn-page.ts';
import { wantForm } from './flows/want.ts';
import type { Form } from './form.ts';
import { actOnPanel } from './glossary/answer-glossary.ts';
import { inPlaceOf } from './in-place-of.ts';
import { isPrivate } from './is-private.ts';
import type { Means } from './means.ts';
import { optionKey } from './option-key.ts';
import { postOf } from './post-of.ts';
import { subjectOf } from './subject.ts';
import type { PressSurface } from './surfaces.ts';
import { tally } from './tally.ts';
import { contextAfter, readThreadContext } from './thread-context.ts';

/** Does what a button says, once. A token that this bot didn't make, or not for this place, does nothing. */
export const answerPress = (press: Press, surface: PressSurface, means: Means): Promise<void> =>
  admit(press, surface, means, async (action, sent) => {
    const claim = `press ${press.delivery}`;
    if (await means.store.claims.make(press.workspace, claim, means.now()))
      await act(action, sent, press, surface, means);
    else means.observer.repeated(platformOf(press.workspace));
  });

async function act(
  action: Action,
  sent: SentAnswer,
  press: Press,
  surface: PressSurface,
  means: Means,
): Promise<void> {
  const { store, resources, codec, now } = means;
  const { messages } = resources;
  const token = (form: Action) => codec.encode(form, sent.workspace);
  const show = (form: Form | undefined) =>
    form === undefined ? surface.tell(messages.say('press.tooOld')) : surface.show(form);
  switch (action.kind) {
    case 'share':
      return share(sent, press, surface, means);
    case 'pick':
      return pick(sent, action.detail, surface, inPlaceOf(sent, means));
    case 'ask':
      return answerExample(sent, action.detail, surface, means);
    case 'senses':
      return offerSenses(sent, surface, inPlaceOf(sent, means));
    case 'page':
    case 'sharedPage':
      return turnPage(action, sent, surface, means);
    case 'picture':
    case 'unpicture':
      return illustrate(action.kind === 'picture', sent, surface, means);
    case 'dismiss':
      await store.answers.save({ ...sent, answering: undefined });
      return surface.remove();
    case 'remove':
      if ((await press.mayRemove?.()) !== true) return surface.tell(messages.say('press.notYours'));
      await store.answers.save({ ...sent, answering: undefined });
      return surface.remove();
    case 'mute':
      await store.mutes.set(sent.workspace, sent.channel, true, now());
      await store.answers.save({ ...sent, answering: undefined });
      await surface.remove();
      return surface.tell(messages.say('channel.muted'));
    case 'helpful':
    case 'unhelpful':
      return judge(action.kind === 'helpful', sent, press, surface, means);
    case 'suggest':
      return show(commentForm('suggestion', token({ kind: 'suggestion', answer: sent.id }), sent, resources));
    case 'report':
      return show(commentForm('complaint', token({ kind: 'complaint', answer: sent.id }), sent, resources));
    case 'want': {
      const form = { kind: 'wish', answer: sent.id, detail: action.detail } as const;
      return surface.show(wantForm(action.detail, token(form), means));
    }
    case 'act':
      return actOnPanel(action, sent, press, surface, means);
    default:
      return surface.tell(messages.say('press.refused'));
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
  const { outcome } = await surface.share({
    ...postOf(answer, sent, 'shown', means),
    sharedBy: by.name,
  });
  if (outcome === 'sent') return surface.remove();
  if (outcome === 'unknown') return surface.tell(say('press.perhapsShared'));
  await store.claims.release(sent.workspace, claim);
  await surface.tell(say('press.notShared'));
}

/** Answers what was picked, in place of the choice. A press that comes after the choice was made does nothing. */
async function pick(sent: SentAnswer, key: string, surface: PressSurface, means: Means): Promise<void> {
  const choice = readThreadContext(sent.question)?.choice;
  const chosen =
    choice &&
    settle(
      choice,
      choice.options.findIndex(({ label }) => optionKey(label) === key),
    );
  if (chosen === undefined) return;
  const { question, picked } = chosen;
  // What a person picks where nobody sees it is no choice of the channel's.
  if (!isPrivate(sent)) await rememberPick(picked, sent, means);
  const reply = answerQuestion(question, means.resources);
  await replace(sent, { question, reply }, surface, means);
  await tally(reply, { addressed: true }, means);
}

/** Offers the choice that was left out, since the channel had made it before. */
async function offerSenses(sent: SentAnswer, surface: PressSurface, means: Means): Promise<void> {
  const asked = readThreadContext(sent.question)?.choice?.asked;
  const question = questionSchema.safeParse(asked).data;
  if (question === undefined) return;
  const reply = answerQuestion(question, means.resources);
  await replace(sent, { question, reply }, surface, means);
}

async function replace(
  sent: SentAnswer,
  { question, reply }: { readonly question: Question; readonly reply: Answer },
  surface: PressSurface,
  means: Means,
): Promise<void> {
  const { store, resources } = means;
  const context = contextAfter({ question, reply }, resources);
  await store.answers.save({ ...sent, question: context, subject: subjectOf(reply) });
  await surface.replace(postOf(reply, sent, isPrivate(sent) ? 'asker' : 'asked', means));
}
