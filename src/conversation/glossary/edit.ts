import { beginChange } from './entry/begin-change.ts';
import { findEntry } from './find-entry.ts';
import type { Subcommand } from './subcommand.ts';
import { mayEdit } from './visit.ts';

export const editSubcommand: Subcommand = {
  name: 'edit',
  summary: 'glossary.edit',
  option: { name: 'term', summary: 'glossary.option.term', kind: 'term', isRequired: true },
  async run(visit, { text }) {
    const { surface, messages } = visit;
    if (text === '') return surface.tell(messages.say('glossary.sayWhich', { name: 'edit' }));
    // Whoever isn't an editor changes by a suggestion.
    if (await beginChange(visit, text, mayEdit(visit) ? 'publish' : 'suggest')) return;
    const named = await findEntry(visit, text);
    if (named.kind !== 'entry') await surface.tell(named.says);
  },
};
