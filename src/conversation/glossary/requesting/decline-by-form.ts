import { declineRequest } from '../../../team/requests.ts';
import { refusalIn } from '../../flows/refusal.ts';
import type { Field, Form, Values } from '../../form.ts';
import type { Visit } from '../visit.ts';
import { layRequests } from './lay-requests.ts';

const LONGEST_REASON = 500;

/** A form for why a request isn't going to be answered. */
export function declineForm({ messages: { say } }: Visit, term: string): Omit<Form, 'token'> {
  const reason: Field = {
    kind: 'text',
    id: 'reason',
    label: say('form.reason'),
    hint: say('requests.decline.hint'),
    isOptional: true,
    longest: LONGEST_REASON,
  };
  return {
    title: say('requests.decline.title'),
    note: say('requests.decline.note', { term }),
    submit: say('requests.decline'),
    fields: [reason],
  };
}

export async function declineByForm(visit: Visit, term: string, { reason = '' }: Values): Promise<void> {
  const { means, messages } = visit;
  const given = reason.trim() === '' ? {} : { reason: reason.trim() };
  const done = await declineRequest(means.team, visit.deed(), { term, ...given });
  const note =
    done.kind === 'declined' ? messages.say('requests.declined', { term }) : refusalIn(done, messages);
  await layRequests(visit, { note });
}
