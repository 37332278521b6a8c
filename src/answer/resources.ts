import type { Glossary } from '../glossary/glossary.ts';
import type { DefinitionSearch } from '../lookup/definition-search.ts';
import type { Lookup } from '../lookup/lookup.ts';
import type { Messages } from '../messages/messages.ts';

/** What an answer is made from: all of it in memory, none of it about who asks. */
export interface Resources {
  readonly glossary: Glossary;
  readonly lookup: Lookup;
  readonly definitions: DefinitionSearch;
  readonly messages: Messages;
}
