import { titleOf } from '../../../../src/conversation/glossary/views/title-of.ts';
import { closeReport, openReports } from '../../../../src/team/report.ts';
import { type DeskApp, does, nothing, shows } from '../route.ts';

const SHOWN = 100;

/** What people say is wrong. */
export function reports(app: DeskApp): void {
  shows(app, '/reports', async ({ team, deed, means, messages }) => {
    const found = await openReports(team, deed(), { limit: SHOWN + 1 });
    if (found.kind !== 'reports') return found;
    const shown = found.reports.slice(0, SHOWN).map(({ id, entry, reason, person, at }) => ({
      id,
      entry,
      title: titleOf(entry, means.resources.glossary, messages),
      reason,
      person,
      at,
    }));
    return { reports: shown, isMore: found.reports.length > SHOWN };
  });

  does(app, '/reports/:id/settle', nothing, async ({ team, deed, messages }, _body, { id = '' }) => {
    const done = await closeReport(team, deed(), id);
    return done.kind === 'closed' ? { says: messages.say('desk.reports.settled') } : done;
  });
}
