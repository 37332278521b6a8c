import { admit } from './admit.ts';
import type { Submission } from './events.ts';
import { takeComment } from './flows/comment.ts';
import { takeWish } from './flows/want.ts';
import { fillPanel, keepClosed } from './glossary/answer-glossary.ts';
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
      case 'fill':
        return fillPanel(action, sent, submission, surface, means);
      default:
        return surface.tell(means.resources.messages.say('press.refused'));
    }
  });

/** Keeps what was in a form that was closed without being sent, where it is worth that. */
export const keepSubmission = (
  submission: Submission,
  surface: SubmissionSurface,
  means: Means,
): Promise<void> =>
  admit(submission, { tell: async () => {} }, means, async (action, sent) => {
    if (action.kind === 'fill') await keepClosed(action, sent, submission, surface, means);
  });
