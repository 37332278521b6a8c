import { type Concept, qualifiedLabel } from '../glossary/concept.ts';
import { type Entry, isConcept } from '../glossary/entry.ts';
import { singularsOf } from '../lookup/inflection.ts';
import { squash } from '../lookup/normalize.ts';
import type { Desk } from './desk.ts';
import { keysOf } from './label-owners.ts';
import { tell } from './notice.ts';

type AtDesk = Pick<Desk, 'deed' | 'records'>;

/** Closes the requests that an entry answers by its labels, and tells those who wait for one. @returns their terms. */
export async function closeAnswered(desk: AtDesk, entry: Entry): Promise<readonly string[]> {
  return isConcept(entry) ? closeTerms(desk, entry, termsAnsweredBy(entry)) : [];
}

/** Closes open requests as answered by a concept. @returns the terms of those that were open. */
export async function closeTerms(
  { deed, records }: AtDesk,
  concept: Concept,
  terms: Iterable<string>,
): Promise<readonly string[]> {
  const { glossary, at } = deed;
  const closed: string[] = [];
  const told = new Set<string>();
  for (const asked of terms) {
    // What was merged into a request is answered with it.
    const term = await records.requests.standingFor(glossary, asked);
    const request = await records.requests.request(glossary, term);
    if (request === undefined || request.closed !== undefined) continue;
    closed.push(term);
    for (const person of await records.requests.close(glossary, term, concept.id, at)) {
      if (told.has(person)) continue;
      told.add(person);
      const names = [qualifiedLabel(concept)];
      await tell(records, deed, person, { kind: 'answered', term, entry: concept.id, names });
    }
  }
  return closed;
}

/** The terms under which people ask for a concept: its labels, also as one word, in the plural and in the singular. */
function termsAnsweredBy(concept: Concept): Set<string> {
  const keys = keysOf(concept);
  return new Set(keys.flatMap((key) => [key, squash(key), ...pluralsOf(key), ...singularsOf(key)]));
}

const pluralsOf = (key: string): string[] =>
  [`${key}s`, `${key}es`, key.replace(/y$/, 'ies')].filter((plural) => singularsOf(plural).includes(key));
