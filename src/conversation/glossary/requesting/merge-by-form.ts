import { mergeRequests } from '../../../team/requests.ts';
import { refusalIn } from '../../flows/refusal.ts';
import type { Form } from '../../form.ts';
import type { PanelState } from '../panel-state.ts';
import type { Visit } from '../visit.ts';
import { layRequests, OFFERED } from './lay-requests.ts';

/** A form for what a request means the same as. */
export function mergeForm(
  { messages: { say } }: Visit,
  key: string,
  about: PanelState['about'],
): Omit<Form, 'token'> {
  const options = Object.entries(about)
    .filter(([each]) => each !== key)
    .slice(0, OFFERED)
    .map(([id, label]) => ({ id, label }));
  return {
    title: say('requests.merge.title'),
    note: say('requests.merge.note', { term: about[key] ?? '' }),
    submit: say('requests.merge'),
    fields: [{ kind: 'choice', id: 'into', label: say('requests.merge.into'), options }],
  };
}

export async function mergeByForm(visit: Visit, term: string, into = ''): Promise<void> {
  const { means, messages } = visit;
  const done = await mergeRequests(means.team, visit.deed(), { term, into });
  const note =
    done.kind === 'merged' ? messages.say('requests.merged', { term, into }) : refusalIn(done, messages);
  await layRequests(visit, { note });
}
