import type { Flow } from './flow.ts';
import { showForm } from './lay.ts';
import { answerByForm } from './requesting/answer-by-form.ts';
import { declineByForm, declineForm } from './requesting/decline-by-form.ts';
import { layRequests } from './requesting/lay-requests.ts';
import { mergeByForm, mergeForm } from './requesting/merge-by-form.ts';
import type { Subcommand } from './subcommand.ts';

export const requestsSubcommand: Subcommand = {
  name: 'requests',
  summary: 'glossary.requests',
  run: (visit) => layRequests(visit),
};

export const requestsFlow: Flow = {
  act(visit, does, about) {
    const [verb, key = ''] = does.split('.');
    if (verb === 'more') return layRequests(visit, { from: Number(key) });
    const term = about[key];
    if (term === undefined) return undefined;
    const state = { flow: 'requests', about };
    if (verb === 'answer') return answerByForm(visit, term);
    if (verb === 'decline') return showForm(visit, state, does, declineForm(visit, term));
    return verb === 'merge' ? showForm(visit, state, does, mergeForm(visit, key, about)) : undefined;
  },
  fill(visit, does, about, values) {
    const [verb, key = ''] = does.split('.');
    const term = about[key];
    if (term === undefined) return undefined;
    if (verb === 'decline') return declineByForm(visit, term, values);
    return verb === 'merge' ? mergeByForm(visit, term, about[values.into ?? '']) : undefined;
  },
};
