import { platformOf } from '../../team/workspace-name.ts';
import { type Message, messageKey, type Person } from '../events.ts';
import type { Tools } from '../means.ts';
import type { Wish } from './pace.ts';

/** What a person is told who wants too much, and where everybody does. */
export type SlowKey = 'pace.person' | 'pace.workspace';

/** Something that somebody wants done, who may be let off. */
export interface Wanted extends Wish {
  readonly isAdmin?: Person['isAdmin'];
  /** Who or what is told, once; without it the person. */
  readonly told?: string | undefined;
}

/** What somebody wants who wrote a message; an edit is another wish. Where all are slowed, one sentence a channel is enough. */
export const wishIn = (message: Message): Wanted => ({
  ...message,
  person: message.person,
  once: `${messageKey(message)} ${message.editedAt ?? ''}`,
  told: message.direct ? undefined : `${message.workspace} ${message.channel}`,
});

/** The same of what people do otherwise than by a message. */
export const wishOf = ({ by, ...event }: Omit<Wish, 'person'> & { readonly by: Person }): Wanted => ({
  ...event,
  person: by.id,
  isAdmin: by.isAdmin,
});

/**
 * Whether it is done now. Who administers a workspace isn't slowed with all the others there.
 * @param tell says why not: to whom that is news, and afterwards nothing.
 */
export async function keepsPace(
  wanted: Wanted,
  { pace, now, observer }: Pick<Tools, 'pace' | 'now' | 'observer'>,
  tell?: (key: SlowKey) => Promise<void>,
): Promise<boolean> {
  const { workspace, person, isAdmin, told = person } = wanted;
  const verdict = pace.take(wanted, now());
  if (verdict === 'go') return true;
  if (verdict === 'slow workspace' && (await isAdmin?.())) return true;
  observer.slowed(platformOf(workspace));
  const whom = verdict === 'slow person' ? person : told;
  if (tell !== undefined && pace.isNews(whom ?? workspace, now()))
    await tell(verdict === 'slow person' ? 'pace.person' : 'pace.workspace');
  return false;
}
