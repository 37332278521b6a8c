import type { Membership } from '../../platform.ts';
import type { WebMeans } from '../means.ts';
import { remembered } from './remembered.ts';

/** In milliseconds: so long it may take until somebody who was thrown out is out here, too. */
const KEPT = 60_000;

/** What somebody is in a workspace, as the platform said within a minute; nothing where it doesn't say. */
export type MembershipOf = (workspace: string, person: string) => Promise<Membership | undefined>;

/** Asks the platform, and remembers what it said. */
export const membershipsBy = ({ membershipOf }: Pick<WebMeans, 'membershipOf'>): MembershipOf =>
  remembered(membershipOf, KEPT);
