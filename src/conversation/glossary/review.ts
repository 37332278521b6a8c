import type { Flow } from './flow.ts';
import { showForm } from './lay.ts';
import { decide } from './reviewing/decide.ts';
import { editFirst } from './reviewing/edit-first.ts';
import { layNext } from './reviewing/lay-next.ts';
import { rejectByForm, rejectForm } from './reviewing/reject-by-form.ts';
import { takeBoth } from './reviewing/take-both.ts';
import type { Subcommand } from './subcommand.ts';

export const reviewSubcommand: Subcommand = {
  name: 'review',
  summary: 'glossary.review',
  run: (visit) => layNext(visit),
};

export const reviewFlow: Flow = {
  act(visit, does, { suggestion: id = '', base = '' }) {
    switch (does) {
      case 'approve':
        return decide(visit, { id });
      case 'away':
        return decide(visit, { id, base: Number(base) });
      case 'both':
        return takeBoth(visit, id);
      case 'edit':
        return editFirst(visit, id);
      case 'reject':
        return showForm(visit, { flow: 'review', about: { suggestion: id } }, 'reject', rejectForm(visit));
      case 'next':
        return layNext(visit, { after: id });
      default:
        return undefined;
    }
  },
  fill(visit, does, { suggestion: id = '' }, values) {
    return does === 'reject' ? rejectByForm(visit, id, values) : undefined;
  },
};
