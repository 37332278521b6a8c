import { z } from 'zod';
import { startOfEditing } from '../../../../src/conversation/glossary/reviewing/start-of-editing.ts';
import { publishedTexts } from '../../../../src/conversation/glossary/tell-outcome.ts';
import { isRefused } from '../../../../src/messages/refused.ts';
import type { Suggestion } from '../../../../src/store/team/suggestions.ts';
import { type Approval, approve } from '../../../../src/team/approve.ts';
import { namesIn } from '../../../../src/team/names-in.ts';
import { reject } from '../../../../src/team/reject.ts';
import { type Review, review, reviews } from '../../../../src/team/review.ts';
import { type DeskApp, does, reasonSchema, shows } from '../route.ts';
import type { Seat } from '../seat.ts';
import { conflictOf, type ShownChange, type ShownConflict, shownChanges } from '../shown/conflict.ts';
import { formOf } from '../shown/entry-form.ts';
import { decidedUpon, tryWritten, writtenSchema } from '../written-entry.ts';

/** As many are shown at once; the others come when these are decided. */
const SHOWN = 50;

/** A suggestion as it is looked at. */
export interface ShownSuggestion {
  readonly id: string;
  readonly kind: 'add' | 'change' | 'delete' | 'comment';
  readonly title: string;
  readonly entry: string;
  readonly comment?: string | undefined;
  readonly author?: string | undefined;
  /** The name under which the author suggests it, where that is told from those of others. */
  readonly by?: string | undefined;
  readonly at: number;
  readonly changes: readonly ShownChange[];
  /** Where the entry was changed since. */
  readonly conflict?: ShownConflict | undefined;
}

const approvalSchema = z.strictObject({
  reason: z.exactOptional(reasonSchema),
  /** Where the entry has moved on: the version that was looked at, and whose change stands. */
  decided: z.exactOptional(
    z.strictObject({
      number: z.int().min(0),
      choices: z.record(z.string().max(200), z.enum(['mine', 'theirs'])),
    }),
  ),
});

/** What people suggested, and what becomes of it. */
export function suggestions(app: DeskApp): void {
  shows(app, '/suggestions', async (seat) => {
    const found = await reviews(seat.team, seat.deed(), { limit: SHOWN + 1 });
    if (found.kind !== 'reviews') return found;
    const shown = found.reviews.slice(0, SHOWN).map((each) => shownSuggestion(each, seat));
    return { suggestions: shown, isMore: found.reviews.length > SHOWN };
  });

  shows(app, '/suggestions/:id', async (seat, { id = '' }) => {
    const found = await review(seat.team, seat.deed(), id);
    return found.kind === 'review' ? { suggestion: shownSuggestion(found.review, seat) } : found;
  });

  shows(app, '/suggestions/:id/form', async (seat, { id = '' }, context) => {
    const found = await review(seat.team, seat.deed(), id);
    if (found.kind !== 'review') return found;
    const start = startOfEditing(found.review);
    if (start === undefined || found.review.suggestion.state !== 'open') return context.notFound();
    return formOf({ ...start, values: {} }, seat);
  });

  does(app, '/suggestions/:id/approve', approvalSchema, async (seat, { reason, decided }, { id = '' }) => {
    const attempt = (approval: Partial<Approval>) =>
      approve(seat.team, seat.deed(), { id, reason: reason || undefined, ...approval });
    const first = await attempt({});
    const isToGo = first.kind === 'outdated' && first.mine === undefined;
    // What is to go goes all the same, once that it was changed has been seen.
    const done =
      isToGo && decided?.number === first.number
        ? await attempt({ base: first.number })
        : await decidedUpon(first, decided, (edited) => attempt({ edited }));
    return isRefused(done) ? done : approved(done, seat);
  });

  does(app, '/suggestions/:id/edited', writtenSchema, async (seat, written, { id = '' }, context) => {
    const found = await review(seat.team, seat.deed(), id);
    if (found.kind !== 'review') return found;
    const start = startOfEditing(found.review);
    if (start === undefined) return context.notFound();
    const done = await tryWritten(context, seat, { start: start.data, written }, (edited) =>
      approve(seat.team, seat.deed(), { id, edited, reason: written.reason || undefined }),
    );
    return done instanceof Response || done.kind === 'again' ? done : approved(done, seat);
  });

  does(
    app,
    '/suggestions/:id/reject',
    z.strictObject({ reason: reasonSchema }),
    async (seat, body, { id = '' }) => {
      const done = await reject(seat.team, seat.deed(), { id, reason: body.reason });
      return done.kind === 'rejected' ? { says: seat.messages.say('review.rejected') } : done;
    },
  );
}

type Done = Exclude<Awaited<ReturnType<typeof approve>>, { kind: 'outdated' }>;

/** What is said of it, and what it takes to take it back. */
function approved(done: { readonly kind: string }, seat: Seat): object {
  const { result } = done as Extract<Done, { kind: 'approved' }>;
  const says = [
    seat.messages.say('review.approved'),
    ...(result?.kind === 'published' ? publishedTexts(result, seat) : []),
  ].join(' ');
  if (result === undefined || !('number' in result)) return { says };
  const entry = typeof result.entry === 'string' ? result.entry : result.entry.id;
  return { says, published: { entry, number: result.number } };
}

function shownSuggestion(found: Review, seat: Seat): ShownSuggestion {
  const { suggestion, names, changes, outdated } = found;
  const { id, kind, entry, comment, author, at } = suggestion;
  const { say } = seat.messages;
  return {
    id,
    kind,
    title: say('review.title.of', { kind, name: names.join(say('title.versus')) }),
    entry,
    comment,
    author,
    by: signatureOf(suggestion),
    at,
    changes: kind === 'delete' ? [] : shownChanges(changes, seat),
    ...(outdated !== undefined && { conflict: conflictOf(outdated, seat) }),
  };
}

/** The one name that a suggestion adds to the contributors of an entry. */
function signatureOf({ from, to }: Pick<Suggestion, 'from' | 'to'>): string | undefined {
  const before = namesIn(from);
  const [added, ...more] = namesIn(to).filter((name) => !before.includes(name));
  return more.length === 0 ? added : undefined;
}
