import type { Glossary } from '../glossary/glossary.ts';
import type { Records } from '../store/store.ts';
import { contributorName } from './contributors.ts';
import { namesIn } from './names-in.ts';

/** Who is to be forgotten, and the name under which the person is a contributor, where somebody knows it. */
export interface Who {
  readonly person: string;
  readonly name?: string | undefined;
}

/** Where a person's names may stand in what is kept of entries. */
export interface Traces {
  /** The entries that the person had a part in. */
  readonly entries: ReadonlySet<string>;
  /** The names under which that was: as it was given, and as what the person did tells. */
  readonly names: ReadonlySet<string>;
}

/** Finds what a person had a part in: published, or suggested so that it was approved. */
export async function tracesOf(
  { revisions, suggestions }: Pick<Records, 'revisions' | 'suggestions'>,
  { glossary, packs }: { readonly glossary: string; readonly packs: Pick<Glossary, 'entry'> },
  { person, name }: Who,
): Promise<Traces> {
  const entries = new Set<string>();
  const names = new Set([contributorName(name)].filter((each) => each !== undefined));
  for await (const revision of revisions.by(glossary, person)) {
    const { entry, number, state, body, origin } = revision;
    entries.add(entry);
    // What came with something else may have got other contributors with it, and so may what was laid over a pack's entry.
    if (state !== 'published' || origin !== undefined) continue;
    const before = await revisions.revision(glossary, entry, number - 1);
    if (before?.state !== 'published' && packs.entry(entry) !== undefined) continue;
    const known = namesIn(before?.body);
    for (const each of namesIn(body)) if (!known.includes(each)) names.add(each);
  }
  for await (const { entry, state, to } of suggestions.allBy(glossary, person)) {
    if (state === 'approved') entries.add(entry);
    for (const each of namesIn(to)) names.add(each);
  }
  return { entries, names };
}
