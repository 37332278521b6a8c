import type { Glossary } from '../../../glossary/glossary.ts';
import type { Messages } from '../../../messages/messages.ts';
import { namesOf } from '../../../team/names-of.ts';

/** What people call the entry of an id; the id where there is none any more. */
export function titleOf(id: string, glossary: Glossary, messages: Messages): string {
  const entry = glossary.entry(id);
  return entry === undefined ? id : namesOf(entry, glossary).join(messages.say('title.versus'));
}
