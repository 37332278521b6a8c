import { ask } from '../../team/ask.ts';
import type { Submission } from '../events.ts';
import { type Form, WORDS } from '../form.ts';
import type { Means } from '../means.ts';
import type { SubmissionSurface } from '../surfaces.ts';
import { deedOf } from './deed-of.ts';
import { refusalIn } from './refusal.ts';

/** In characters, as many as are kept of what an asker says. */
const LONGEST = 500;

/**
 * A form that asks the team for a term. Who asks stays unnamed, and is told nothing, unless the person says otherwise; where nobody is told
 * anything in private, that isn't asked.
 */
export function wantForm(term: string, token: string, { settings, resources }: Means): Form {
  const { say } = resources.messages;
  const yesOrNo = (id: string, label: string, yes: string): Form['fields'][number] => ({
    kind: 'choice',
    id,
    label,
    options: [
      { id: 'no', label: say('form.no') },
      { id: 'yes', label: yes },
    ],
  });
  return {
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
      ...(settings.notices ? [yesOrNo('tell', say('form.want.tell'), say('form.want.tell.yes'))] : []),
      yesOrNo('name', say('form.want.name'), say('form.want.name.yes')),
    ],
  };
}

/** Asks the team for a term. */
export async function takeWish(
  term: string,
  submission: Submission,
  surface: SubmissionSurface,
  means: Means,
): Promise<void> {
  const { resources, settings, team } = means;
  const { messages } = resources;
  const deed = await deedOf(submission, means);
  if (deed === undefined) return surface.tell(messages.say('press.tooOld'));
  const { words = '', tell, name } = submission.values;
  const wanted = { text: term, words, tell: tell === 'yes' && settings.notices, isNamed: name === 'yes' };
  const outcome = await ask(team, deed, wanted);
  if (outcome.kind === 'asked')
    return surface.tell(messages.say('feedback.asked', { term, isToTell: String(wanted.tell) }));
  if (outcome.kind === 'known') return surface.tell(messages.say('feedback.known', { term }));
  return surface.tell(refusalIn(outcome, messages));
}
