import type { DoneDeed } from '../store/team/deeds.ts';
import type { WhatWasDone } from '../team/deeds.ts';
import type { Messages } from './messages.ts';

/**
 * What somebody did, as plain text without markup.
 * @param nameOf what to call an entry.
 */
export function deedText(deed: DoneDeed, { say }: Messages, nameOf: (entry: string) => string): string {
  const done = deed as WhatWasDone;
  const entry = nameOf(deed.entry ?? '');
  switch (done.did) {
    case 'published':
      return say('desk.log.published', { entry, number: done.about.number });
    case 'restored':
      return say('desk.log.restored', { entry, number: done.about.number });
    case 'hidden':
      return say('desk.log.hidden', { entry });
    case 'removed':
      return say('desk.log.removed', { entry });
    case 'approved':
      return say('desk.log.approved', { entry, id: done.about.suggestion });
    case 'rejected':
      return say('desk.log.rejected', { entry, id: done.about.suggestion });
    case 'imported':
      return say('desk.log.imported', { ...done.about });
    case 'importUndone':
      return say('desk.log.importUndone', { ...done.about });
    case 'answered':
      return say('desk.log.answered', { entry, term: done.about.term });
    case 'declined':
      return say('desk.log.declined', { term: done.about.term });
    case 'merged':
      return say('desk.log.merged', { ...done.about });
    case 'settled':
      return say('desk.log.settled', { id: done.about.report });
    case 'owned':
      return done.other === undefined
        ? say('desk.log.owned.none', { entry })
        : say('desk.log.owned', { entry, person: done.other });
    case 'verified':
      return say('desk.log.verified', { entry });
    case 'set':
      return say('desk.log.set', { name: done.about.name, value: JSON.stringify(done.about.value) ?? '–' });
    case 'role':
      return say('desk.log.role', { person: done.other ?? '?', role: done.about.role });
    case 'blocked':
      return say('desk.log.blocked', { person: done.other ?? '?', isBlocked: String(done.about.isBlocked) });
    case 'linked':
      return say(done.other === undefined ? 'desk.log.linked.gone' : 'desk.log.linked', {
        workspace: done.other ?? '',
      });
    case 'unlinked':
      return say(done.other === undefined ? 'desk.log.unlinked.gone' : 'desk.log.unlinked', {
        workspace: done.other ?? '',
      });
    case 'forgot':
      return say('desk.log.forgot');
    case 'tokenMade':
      return say('desk.log.tokenMade', { id: done.about.token });
    case 'tokenRevoked':
      return say('desk.log.tokenRevoked', { id: done.about.token });
    default:
      // A later version of the program may have done what this one doesn't know.
      return deed.did;
  }
}
