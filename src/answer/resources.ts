import type { Concept } from '../glossary/concept.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { Completion } from '../lookup/complete.ts';
import { DefinitionSearch } from '../lookup/definition-search.ts';
import { Lookup } from '../lookup/lookup.ts';
import type { Messages } from '../messages/messages.ts';

/** What an answer is made from: all of it in memory, none of it about who asks. */
export interface Resources {
  readonly glossary: Glossary;
  readonly lookup: Lookup;
  readonly definitions: DefinitionSearch;
  readonly completion: Completion;
  readonly messages: Messages;
}

/** A glossary that won't change any more, with the indexes over its concepts; those that not everybody needs are made when they are. */
export function resourcesOf(
  glossary: Glossary,
  messages: Messages,
  concepts: Iterable<Concept> = glossary.concepts(),
): Resources {
  const lookup = new Lookup(concepts);
  let completion: Completion | undefined;
  return {
    glossary,
    lookup,
    definitions: new DefinitionSearch(glossary.concepts()),
    get completion() {
      completion ??= new Completion(glossary.concepts(), { glossary, lookup });
      return completion;
    },
    messages,
  };
}
