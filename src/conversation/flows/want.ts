import type { Messages } from '../../messages/messages.ts';
import { ask } from '../../team/ask.ts';
import type { Submission } from '../events.ts';
import { type Form, WORDS } from '../form.ts';
import type { Means } from '../means.ts';
import type { SubmissionSurface } from '../surfaces.ts';
import { deedOf } from './deed-of.ts';
import { refusalIn } from './refusal.ts';

/** In characters, as many as are kept of what an asker says. */
const LONGEST = 500;

/** A form that asks the team for a term. Who asks stays unnamed, and is told nothing, unless the person says otherwise. */
export const wantForm = (term: string, token: string, { say }: Messages): Form => ({
  token,
  title: say('form.want.title'),
  note: say('form.want.note', { term }),
  submit: say('form.send'),
  fields: [
    {
      kind: 'text',
      id: WORDS,
      label: say('form.want.words'),
      hint: say('form.want.hint'),
      isOptional: true,
      longest: LONGEST,
    },
    {
      kind: 'choice',
      id: 'tell',
      label: say('form.want.tell'),
      options: [
        { id: 'no', label: say('form.no') },
        { id: 'yes', label: say('form.want.tell.yes') },
      ],
    },
    {
      kind: 'choice',
      id: 'name',
      label: say('form.want.name'),
      options: [
        { id: 'no', label: say('form.no') },
        { id: 'yes', label: say('form.want.name.yes') },
      ],
    },
  ],
});

/** Asks the team for a term. */
export async function takeWish(
  term: string,
  submission: Submission,
  surface: SubmissionSurface,
  means: Means,
): Promise<void> {
  const { resources, team } = means;
  const { messages } = resources;
  const deed = await deedOf(submission, means);
  if (deed === undefined) return surface.tell(messages.say('press.tooOld'));
  const { words = '', tell, name } = submission.values;
  const wanted = { text: term, words, tell: tell === 'yes', isNamed: name === 'yes' };
  const outcome = await ask(team, deed, wanted);
  if (outcome.kind === 'asked')
    return surface.tell(messages.say('feedback.asked', { term, isToTell: String(wanted.tell) }));
  if (outcome.kind === 'known') return surface.tell(messages.say('feedback.known', { term }));
  return surface.tell(refusalIn(outcome, messages));
}
