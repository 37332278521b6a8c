import type { Entry } from '../glossary/entry.ts';
import type { Records } from '../store/store.ts';
import type { Deed } from './actor.ts';
import { contributorName } from './contributors.ts';
import { originText } from './origin.ts';
import { type NotAllowed, notAllowed } from './roles.ts';
import { storedEntry } from './stored-entry.ts';
import type { Team } from './team.ts';
import { transact } from './transact.ts';

export interface Forgotten {
  readonly kind: 'forgotten';
  /** Entries that the name was taken out of. */
  readonly entries: readonly string[];
}

const MOST_SUGGESTIONS = 100_000;
const AT_ONCE = 100;

/** Who is to be forgotten, and the name under which the person is a contributor. */
export interface Who {
  readonly person: string;
  readonly name?: string | undefined;
}

/**
 * Makes a person nobody: oneself, or by an admin somebody else. The name is taken out of the entries that the person had a part
 * in, by a new version; a namesake who had none keeps it.
 */
export const forget = (
  { store }: Pick<Team, 'store'>,
  deed: Deed,
  { person, name }: Who,
): Promise<Forgotten | NotAllowed> =>
  transact<Forgotten | NotAllowed>(store, async (records, refuse) => {
    const { glossary, actor, at } = deed;
    const change = await records.changes.bump(glossary);
    const hindrance = actor.person === person ? undefined : await notAllowed(records, deed, 'admin');
    if (hindrance !== undefined) return refuse(hindrance);
    const named = name === undefined ? [] : await entriesNaming(records, glossary, { person, name });
    await records.revisions.addAll(
      glossary,
      named.map((entry) => ({
        entry: entry.id,
        change,
        state: 'published',
        body: { ...entry, contributors: entry.contributors.filter((each) => each !== contributorName(name)) },
        at,
        origin: originText({ kind: 'forget', id: '' }),
      })),
    );
    await records.people.forget(glossary, person);
    return { kind: 'forgotten', entries: named.map(({ id }) => id) };
  });

/** The entries that a person had a part in under a name. */
async function entriesNaming(
  records: Pick<Records, 'revisions' | 'suggestions'>,
  glossary: string,
  { person, name }: Required<Who>,
): Promise<Entry[]> {
  const found: Entry[] = [];
  for await (const { state, body } of records.revisions.since(glossary, 0)) {
    const entry = state === 'published' ? storedEntry(body) : undefined;
    if (entry?.contributors.includes(contributorName(name) ?? '')) found.push(entry);
  }
  const suggested = await records.suggestions.by(glossary, person, MOST_SUGGESTIONS);
  const theirs = new Set(suggested.map(({ entry }) => entry));
  for (const { id } of found)
    if (!theirs.has(id) && (await isAuthor(records, glossary, id, person))) theirs.add(id);
  return found.filter(({ id }) => theirs.has(id));
}

async function isAuthor(
  { revisions }: Pick<Records, 'revisions'>,
  glossary: string,
  entry: string,
  person: string,
): Promise<boolean> {
  let before: number | undefined;
  do {
    const versions = await revisions.history(glossary, entry, AT_ONCE, before);
    if (versions.some(({ author }) => author === person)) return true;
    before = versions.length < AT_ONCE ? undefined : versions.at(-1)?.number;
  } while (before !== undefined);
  return false;
}
