import { admit } from './admit.ts';
import type { Submission } from './events.ts';
import { takeComment } from './flows/comment.ts';
import { takeWish } from './flows/want.ts';
import type { Means } from './means.ts';
import type { SubmissionSurface } from './surfaces.ts';

/** Does what a form says. That it may be delivered twice is left to the rules: what was refused may be sent again. */
export const answerSubmission = (
  submission: Submission,
  surface: SubmissionSurface,
  means: Means,
): Promise<void> =>
  admit(submission, surface, means, async (action, sent) => {
    switch (action.kind) {
      case 'suggestion':
      case 'complaint':
        return takeComment(action.kind, sent, submission, surface, means);
      case 'wish':
        return takeWish(action.detail, submission, surface, means);
      default:
        return surface.tell(means.resources.messages.say('press.refused'));
    }
  });
