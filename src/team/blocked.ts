import type { Records } from '../store/store.ts';
import type { Deed } from './actor.ts';

/** The person abused it, and an admin said so. */
export interface Blocked {
  readonly kind: 'blocked';
}

/** Whether a person may not suggest, ask the team, vote, or report. */
export const isBlocked = (
  { people }: Pick<Records, 'people'>,
  { glossary, actor }: Pick<Deed, 'glossary' | 'actor'>,
): Promise<boolean> => people.isBlocked(glossary, actor.person);
