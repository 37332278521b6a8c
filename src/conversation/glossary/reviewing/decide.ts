import { type Approval, approve } from '../../../team/approve.ts';
import { isTakenAway } from '../is-taken-away.ts';
import { publishedTexts, whyNot } from '../tell-outcome.ts';
import type { Visit } from '../visit.ts';
import { layNext } from './lay-next.ts';

/** Approves, and goes on to the next one. */
export async function decide(visit: Visit, approval: Approval): Promise<void> {
  const { means, messages } = visit;
  const done = await approve(means.team, visit.deed(), approval);
  if (done.kind !== 'approved') return layNext(visit, { notes: [whyNotApproved(done, visit)] });
  const { result } = done;
  const notes = [
    messages.say('review.approved'),
    ...(result?.kind === 'published' ? publishedTexts(result, visit) : []),
  ];
  await layNext(visit, { notes });
}

type Approving = Awaited<ReturnType<typeof approve>>;

/** What a rule that is also told of in other ways has to say here. */
const whyNotApproved = (done: Exclude<Approving, { kind: 'approved' }>, visit: Visit): string =>
  done.kind === 'published' || isTakenAway(done)
    ? visit.messages.say('review.approved')
    : whyNot(done, visit);
