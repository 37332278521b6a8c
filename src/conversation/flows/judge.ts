import type { SentAnswer } from '../../store/answers.ts';
import { vote } from '../../team/vote.ts';
import type { Press } from '../events.ts';
import type { Means } from '../means.ts';
import type { PressSurface } from '../surfaces.ts';
import { deedOf } from './deed-of.ts';
import { entryOf } from './entry-of.ts';
import { refusalIn } from './refusal.ts';

/** Takes down whether an entry was of help to somebody. Who says the same again takes it back. */
export async function judge(
  isHelpful: boolean,
  sent: SentAnswer,
  press: Press,
  surface: PressSurface,
  means: Means,
): Promise<void> {
  const { resources, store, team } = means;
  const { messages } = resources;
  const [entry, deed] = [entryOf(sent, resources), await deedOf(press, means)];
  if (entry === undefined || deed === undefined) return surface.tell(messages.say('press.tooOld'));
  const before = await store.votes.of(deed.glossary, entry.id, press.by.id);
  const now = before === isHelpful ? undefined : isHelpful;
  const outcome = await vote(team, deed, { entry: entry.id, isHelpful: now });
  if (outcome.kind !== 'voted') return surface.tell(refusalIn(outcome, messages));
  if (now === undefined) return surface.tell(messages.say('feedback.takenBack'));
  await surface.tell(messages.say(now ? 'feedback.helpful' : 'feedback.unhelpful'));
}
