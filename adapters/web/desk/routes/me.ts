import { type DeskApp, shows } from '../route.ts';
import type { Seat } from '../seat.ts';

/** More than these are as many as these. */
const COUNTED = 100;

/** Who is at the desk, and what waits there. */
export interface ShownMe {
  readonly name: string;
  readonly workspace: string;
  /** What people call that. */
  readonly place: string;
  readonly standing: Seat['standing'];
  /** Whether nobody signed in: who sits at this machine is let in. */
  readonly isLocal: boolean;
  /** Nothing for who is no editor. */
  readonly waiting?: Readonly<Record<'review' | 'requests' | 'reports' | 'overdue', number>> | undefined;
}

export function me(app: DeskApp): void {
  shows(app, '/me', async (seat) => {
    const { person, standing } = seat;
    const shown: ShownMe = {
      name: person.name,
      workspace: person.workspace,
      place: person.place,
      standing,
      isLocal: person.isLocal,
      ...(standing !== 'anyone' && { waiting: await waitingIn(seat) }),
    };
    return shown;
  });
}

async function waitingIn({
  team: { store },
  glossary,
  deed,
}: Seat): Promise<NonNullable<ShownMe['waiting']>> {
  let overdue = 0;
  for await (const _ of store.verifications.due(deed().at, glossary)) if (++overdue === COUNTED) break;
  const [review, requests, reports] = await Promise.all([
    store.suggestions.open(glossary, COUNTED),
    store.requests.open(glossary, COUNTED),
    store.reports.open(glossary, COUNTED),
  ]);
  return { review: review.length, requests: requests.length, reports: reports.length, overdue };
}
