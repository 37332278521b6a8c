import { type Review, review } from '../../../team/review.ts';
import { refusalIn } from '../../flows/refusal.ts';
import type { Visit } from '../visit.ts';

/** A suggestion as it is now; the person is told why where it can't be looked at. */
export async function reviewed(visit: Visit, id: string): Promise<Review | undefined> {
  const { means, messages, surface } = visit;
  const found = await review(means.team, visit.deed(), id);
  if (found.kind === 'review') return found.review;
  await surface.tell(refusalIn(found, messages));
  return undefined;
}
