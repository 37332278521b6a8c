import type { Deed } from '../../team/actor.ts';
import type { Press, Submission } from '../events.ts';
import type { Means } from '../means.ts';

/** What somebody does by a button or a form, as the team's rules see it; nothing where outsiders read along. */
export const deedOf = (
  { workspace, delivery, by }: Press | Submission,
  { glossary, now }: Means,
): Deed | undefined =>
  glossary === undefined
    ? undefined
    : {
        glossary,
        actor: { person: by.id, isWorkspaceAdmin: false, name: by.name },
        at: now(),
        once: { workspace, key: delivery },
      };
