import { z } from 'zod';
import { findConcept } from '../../../../src/conversation/glossary/find-entry.ts';
import { dayOf } from '../../../../src/team/day.ts';
import { answerRequest, declineRequest, mergeRequests, openRequests } from '../../../../src/team/requests.ts';
import { faulty } from '../refusal.ts';
import { type DeskApp, does, reasonSchema, shows } from '../route.ts';

const SHOWN = 100;
const termSchema = z.string().min(1).max(200);
const nameSchema = z.string().trim().min(1).max(200);

/** A term that somebody wants. */
export interface ShownRequest {
  readonly term: string;
  readonly facts: string;
  readonly words: readonly {
    readonly text: string;
    readonly person?: string | undefined;
    readonly at: number;
  }[];
}

/** What people asked for, and the glossary lacks. */
export function requests(app: DeskApp): void {
  shows(app, '/requests', async (seat) => {
    const found = await openRequests(seat.team, seat.deed(), SHOWN + 1);
    if (found.kind !== 'requests') return found;
    return {
      requests: found.requests.slice(0, SHOWN).map(
        ({ term, missed, wanted, words, last }): ShownRequest => ({
          term,
          facts: seat.messages.say('requests.facts', { wanted, missed, day: seat.messages.day(dayOf(last)) }),
          words: words.map(({ text, person, at }) => ({ text, person, at })),
        }),
      ),
      isMore: found.requests.length > SHOWN,
    };
  });

  does(
    app,
    '/requests/answer',
    z.strictObject({ term: termSchema, name: nameSchema }),
    async (seat, { term, name }, _parameters, context) => {
      const found = findConcept(name, seat.means.resources);
      if ('says' in found) return faulty(context, seat, { name: found.says });
      const done = await answerRequest(seat.team, seat.deed(), { term, entry: found.id });
      return done.kind === 'answered' ? { says: seat.messages.say('requests.answered', { term }) } : done;
    },
  );

  does(
    app,
    '/requests/merge',
    z.strictObject({ term: termSchema, into: termSchema }),
    async (seat, { term, into }) => {
      const done = await mergeRequests(seat.team, seat.deed(), { term, into });
      return done.kind === 'merged' ? { says: seat.messages.say('requests.merged', { term, into }) } : done;
    },
  );

  does(
    app,
    '/requests/decline',
    z.strictObject({ term: termSchema, reason: reasonSchema }),
    async (seat, { term, reason }) => {
      const done = await declineRequest(seat.team, seat.deed(), { term, reason: reason || undefined });
      return done.kind === 'declined' ? { says: seat.messages.say('requests.declined', { term }) } : done;
    },
  );
}
