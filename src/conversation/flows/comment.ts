import type { Resources } from '../../answer/resources.ts';
import type { SentAnswer } from '../../store/answers.ts';
import { namesOf } from '../../team/names-of.ts';
import { report } from '../../team/report.ts';
import { suggest } from '../../team/suggest.ts';
import type { Submission } from '../events.ts';
import { type Form, WORDS } from '../form.ts';
import type { Means } from '../means.ts';
import type { SubmissionSurface } from '../surfaces.ts';
import { deedOf } from './deed-of.ts';
import { entryOf } from './entry-of.ts';
import { refusalIn } from './refusal.ts';
import { suggestedText } from './suggested-text.ts';

/** In characters: of what people write about an entry, as long as a field of any platform. */
const LONGEST = 3_000;

/** What somebody has to say about an entry: what it should say instead, or what is wrong with it. */
type About = 'suggestion' | 'complaint';

/** A form for it; nothing where the entry is gone. */
export function commentForm(
  about: About,
  token: string,
  sent: SentAnswer,
  resources: Resources,
): Form | undefined {
  const { glossary, messages } = resources;
  const entry = entryOf(sent, resources);
  if (entry === undefined) return undefined;
  const name = namesOf(entry, glossary).join(messages.say('title.versus'));
  const say = (part: 'title' | 'note' | 'label' | 'hint') => messages.say(KEYS[about][part], { name });
  return {
    token,
    title: say('title'),
    note: say('note'),
    submit: messages.say('form.send'),
    fields: [
      {
        kind: 'text',
        id: WORDS,
        label: say('label'),
        hint: say('hint'),
        isOptional: false,
        longest: LONGEST,
      },
    ],
  };
}

const KEYS = {
  suggestion: {
    title: 'form.suggestion.title',
    note: 'form.suggestion.note',
    label: 'form.suggestion.label',
    hint: 'form.suggestion.hint',
  },
  complaint: {
    title: 'form.complaint.title',
    note: 'form.complaint.note',
    label: 'form.complaint.label',
    hint: 'form.complaint.hint',
  },
} as const;

/** Hands to the editors what somebody wrote about an entry. */
export async function takeComment(
  about: About,
  sent: SentAnswer,
  submission: Submission,
  surface: SubmissionSurface,
  means: Means,
): Promise<void> {
  const { resources, team } = means;
  const { messages } = resources;
  const [entry, deed] = [entryOf(sent, resources), await deedOf(submission, means)];
  if (entry === undefined || deed === undefined) return surface.tell(messages.say('press.tooOld'));
  const words = submission.values[WORDS] ?? '';
  const outcome =
    about === 'suggestion'
      ? await suggest(team, deed, { kind: 'comment', entry: entry.id, comment: words })
      : await report(team, deed, { entry: entry.id, reason: words });
  switch (outcome.kind) {
    case 'suggested':
      return surface.tell(suggestedText(means));
    case 'reported':
      return surface.tell(messages.say('feedback.reported'));
    case 'badLength':
      return surface.refuse({ [WORDS]: refusalIn(outcome, messages) });
    case 'faulty':
      throw new Error('a comment has no fields that could be at fault');
    default:
      return surface.tell(refusalIn(outcome, messages));
  }
}
