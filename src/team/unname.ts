import type { Records, Store } from '../store/store.ts';
import type { Revision } from '../store/team/revisions.ts';
import type { Suggestion } from '../store/team/suggestions.ts';
import { namesIn, withoutNames } from './names-in.ts';
import type { Traces } from './traces.ts';

/** Versions and suggestions that are written in one transaction; others wait for it. */
const AT_ONCE = 100;

type Rewriting = Pick<Records, 'revisions' | 'suggestions'>;

/** Takes names out of the versions of an entry but for the newest, which is in memory: what is taken out there is a change. */
export async function unnameHistory(
  { store, glossary }: { readonly store: Store; readonly glossary: string },
  entry: string,
  names: ReadonlySet<string>,
): Promise<void> {
  let before = (await store.revisions.newest(glossary, entry))?.number;
  while (before !== undefined && before > 1) {
    const page = before;
    before = await store.atomically(async (records) => {
      // Nobody else writes there until it is done, such as who forgets another.
      await records.glossaries.lock(glossary);
      return unnameSome(records, { glossary, entry, before: page }, names);
    });
  }
}

/** @returns the number of the last version that was looked at; nothing where there are no more. */
export async function unnameSome(
  { revisions }: Rewriting,
  { glossary, entry, before }: { readonly glossary: string; readonly entry: string; readonly before: number },
  names: ReadonlySet<string>,
): Promise<number | undefined> {
  const versions = await revisions.history(glossary, entry, AT_ONCE, before);
  for (const { number, body } of versions)
    await unnameBody(revisions, { glossary, entry, number, body }, names);
  return versions.at(-1)?.number;
}

/** Takes names out of what a version says. */
export async function unnameBody(
  revisions: Rewriting['revisions'],
  {
    glossary,
    entry,
    number,
    body,
  }: Pick<Revision, 'entry' | 'number' | 'body'> & { readonly glossary: string },
  names: ReadonlySet<string>,
): Promise<void> {
  const now = withoutNames(body, names);
  if (now !== body) await revisions.setBody(glossary, entry, number, now);
}

/** Takes names out of suggestions: a person's own, and what others made from entries that the person had a part in. */
export async function unnameSuggestions(
  { store, glossary }: { readonly store: Store; readonly glossary: string },
  person: string,
  { entries, names }: Traces,
): Promise<void> {
  const ids: string[] = [];
  const flush = () =>
    store.atomically(async (records) => {
      await records.glossaries.lock(glossary);
      for (const id of ids) {
        const suggestion = await records.suggestions.suggestion(glossary, id);
        if (suggestion === undefined) continue;
        const isTheirs = suggestion.author === person;
        const from = entries.has(suggestion.entry) ? withoutNames(suggestion.from, names) : suggestion.from;
        const to = isTheirs ? withoutNames(suggestion.to, names) : suggestion.to;
        await records.suggestions.setBodies(glossary, id, { from, to });
      }
      ids.length = 0;
    });
  const isNamed = ({ from, to }: Suggestion) =>
    [...namesIn(from), ...namesIn(to)].some((name) => names.has(name));
  for await (const suggestion of concerned(store, { glossary, person, entries })) {
    if (isNamed(suggestion)) ids.push(suggestion.id);
    if (ids.length === AT_ONCE) await flush();
  }
  if (ids.length > 0) await flush();
}

async function* concerned(
  { suggestions }: Rewriting,
  {
    glossary,
    person,
    entries,
  }: { readonly glossary: string; readonly person: string } & Pick<Traces, 'entries'>,
): AsyncGenerator<Suggestion> {
  yield* suggestions.allBy(glossary, person);
  for (const entry of entries) yield* suggestions.allOf(glossary, entry);
}
