import type { Team } from '../../../src/team/team.ts';
import { doubtsInSight } from './doubts-in-sight.ts';
import { EntryPage } from './entry/entry-page.tsx';
import { entryAt } from './find-page.ts';
import { readingsOf } from './readings.ts';
import { showLost } from './show-lost.tsx';
import type { Showing } from './showing.ts';

/** The page of an entry, or the way to where it is. */
export async function showEntry(id: string, showing: Showing, { store }: Team): Promise<Response> {
  const { context, site, sight } = showing;
  const led = entryAt(id, sight);
  if (led.kind === 'nowhere') return showLost(led.text, showing);
  if (led.kind !== 'here') return context.redirect(led.address);
  const readings = readingsOf(context.req.query('q'), context.req.path, sight);
  const doubts = await doubtsInSight(store, id, sight);
  return context.html(
    <EntryPage site={site} sight={sight} concept={led.what} readings={readings} doubts={doubts} />,
  );
}
