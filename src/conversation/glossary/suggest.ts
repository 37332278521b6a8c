import { beginChange } from './entry/begin-change.ts';
import { beginNew } from './entry/begin-new.ts';
import type { Subcommand } from './subcommand.ts';

export const suggestSubcommand: Subcommand = {
  name: 'suggest',
  summary: 'glossary.suggest',
  option: { name: 'term', summary: 'glossary.option.suggest', kind: 'term', isRequired: false },
  /** A change of what is there, else something new. */
  async run(visit, { text }) {
    if (text !== '' && (await beginChange(visit, text, 'suggest'))) return;
    await beginNew(visit, text, 'suggest');
  },
};
