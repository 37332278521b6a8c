import type { Membership } from '../../platform.ts';
import type { WebMeans } from '../means.ts';

/** In milliseconds: so long it may take until somebody who was thrown out is out here, too. */
const KEPT = 60_000;
const MOST_KEPT = 5_000;

/** What somebody is in a workspace, as the platform said within a minute; nothing where it doesn't say. */
export type MembershipOf = (workspace: string, person: string) => Promise<Membership | undefined>;

/** Asks the platform, and remembers what it said. Who asks meanwhile waits for the same. */
export function membershipsBy({ membershipOf }: Pick<WebMeans, 'membershipOf'>): MembershipOf {
  const known = new Map<
    string,
    { readonly found: Promise<Membership | undefined>; readonly until: number }
  >();
  return (workspace, person) => {
    const key = `${workspace} ${person}`;
    const before = known.get(key);
    if (before !== undefined && before.until > Date.now()) return before.found;
    known.delete(key);
    const [oldest] = known.keys();
    if (known.size >= MOST_KEPT && oldest !== undefined) known.delete(oldest);
    const found = membershipOf(workspace, person)
      .catch(() => undefined)
      .then((membership) => {
        if (membership === undefined) known.delete(key);
        return membership;
      });
    known.set(key, { found, until: Date.now() + KEPT });
    return found;
  };
}
