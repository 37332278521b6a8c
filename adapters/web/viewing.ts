import type { Context } from 'hono';
import type { Store } from '../../src/store/store.ts';
import { type Standing, standingOf } from '../../src/team/roles.ts';
import type { DeskPerson, DeskPersonOf } from './access/desk-person.ts';
import type { Site } from './frame/site.ts';
import type { Seen } from './seen.ts';

/** What somebody looks at: what everybody sees, or who is signed in what the team sees. */
interface Viewing {
  readonly person?: DeskPerson | undefined;
  /** What the person may do. */
  readonly standing?: Standing;
  readonly seen: Seen;
  readonly site: Site;
}

export type ViewingOf = (context: Context) => Promise<Viewing>;

interface Everybodys {
  readonly store: Pick<Store, 'people'>;
  readonly seen: Seen;
  readonly site: Site;
  readonly deskPersonOf: DeskPersonOf;
}

export const viewingBy =
  ({ store, seen, site, deskPersonOf }: Everybodys): ViewingOf =>
  async (context) => {
    // What is sent depends on who asks. A team may change its glossary at any time: a page is asked for again each time.
    context.header('vary', 'Cookie', { append: true });
    const person = await deskPersonOf(context);
    context.header('cache-control', person === undefined ? 'no-cache' : 'private, no-cache');
    if (person === undefined) return { seen, site };
    const { glossary } = await person.seen();
    const standing = glossary === undefined ? 'anyone' : await standingOf(store, glossary, person.actor);
    const hasDesk = standing !== 'anyone';
    return {
      person,
      standing,
      seen: person.seen,
      site: { ...site, isPublic: false, account: person, hasDesk },
    };
  };
