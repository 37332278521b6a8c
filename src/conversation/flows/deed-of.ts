import type { Deed } from '../../team/actor.ts';
import type { Arrival } from '../events.ts';
import type { Means } from '../means.ts';

/** What somebody does by a command, a button or a form, or by coming, as the team's rules see it; nothing where outsiders read along. */
export async function deedOf(
  { workspace, delivery, by }: Arrival,
  { glossary, now }: Means,
): Promise<Deed | undefined> {
  if (glossary === undefined) return undefined;
  const isWorkspaceAdmin = (await by.isAdmin?.()) ?? false;
  return {
    glossary,
    actor: { person: by.id, isWorkspaceAdmin, name: by.name },
    at: now(),
    once: { workspace, key: delivery },
  };
}
