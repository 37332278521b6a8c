import { reject } from '../../../team/reject.ts';
import { refusalIn } from '../../flows/refusal.ts';
import type { Form, Values } from '../../form.ts';
import type { Visit } from '../visit.ts';
import { layNext } from './lay-next.ts';

const LONGEST_REASON = 3_000;

/** A form for why a suggestion isn't taken. */
export const rejectForm = ({ messages: { say } }: Visit): Omit<Form, 'token'> => ({
  title: say('review.reject.title'),
  note: say('review.reject.note'),
  submit: say('review.reject'),
  fields: [
    {
      kind: 'text',
      id: 'reason',
      label: say('form.reason'),
      hint: say('review.reject.hint'),
      isOptional: false,
      longest: LONGEST_REASON,
    },
  ],
});

type Rejecting = Awaited<ReturnType<typeof reject>>;

const isClosed = (
  done: Rejecting,
): done is Extract<Rejecting, { kind: 'rejected' | 'withdrawn'; suggestion: unknown }> =>
  done.kind === 'rejected' || done.kind === 'withdrawn';

/** Rejects a suggestion, and goes on to the next one. */
export async function rejectByForm(visit: Visit, id: string, { reason = '' }: Values): Promise<void> {
  const { means, messages, surface } = visit;
  const done = await reject(means.team, visit.deed(), { id, reason });
  if (done.kind === 'badLength') return surface.refuse?.({ reason: refusalIn(done, messages) });
  const note = isClosed(done) ? messages.say('review.rejected') : refusalIn(done, messages);
  await layNext(visit, { notes: [note] });
}
