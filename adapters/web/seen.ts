import { type Place, Places } from '../../src/team/places.ts';
import type { WebMeans } from './means.ts';

/** A workspace that nobody has: who asks there is told what the packs say. */
export const NOBODYS = 'web:everybody';

/** What somebody sees who reaches the pages, as it is at the moment. */
export type Seen = () => Promise<Place>;

export function seenBy({ team, messages, workspace }: WebMeans): Seen {
  const places = new Places(team, messages);
  const where = { workspace: workspace ?? NOBODYS, channel: 'web', outsiders: workspace === undefined };
  return () => places.at(where, Date.now());
}
