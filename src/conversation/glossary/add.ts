import { beginNew } from './entry/begin-new.ts';
import type { Subcommand } from './subcommand.ts';
import { mayEdit } from './visit.ts';

export const addSubcommand: Subcommand = {
  name: 'add',
  summary: 'glossary.add',
  option: { name: 'name', summary: 'glossary.option.name', kind: 'text', isRequired: false },
  // Whoever isn't an editor adds by a suggestion.
  run: (visit, { text }) => beginNew(visit, text, mayEdit(visit) ? 'publish' : 'suggest'),
};
