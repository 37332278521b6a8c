import type { Person } from '../../../src/conversation/events.ts';
import type { Admins } from '../connect/people.ts';

interface User {
  readonly id: string;
  readonly name?: string;
  readonly username?: string;
}

/** Who did something, by the name that Slack gives; it is their handle where that is all. */
export const personOf = ({ id, name, username }: User, admins: Admins): Person => ({
  id: `slack:${id}`,
  name: name || username || id,
  isAdmin: () => admins(id),
});
