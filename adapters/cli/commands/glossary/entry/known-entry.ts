import type { Entry } from '../../../../../src/glossary/entry.ts';
import { storedEntry } from '../../../../../src/team/stored-entry.ts';
import { entryAt } from '../../../../../src/team/version.ts';
import { EXIT, Failure } from '../../../../failure.ts';
import { findEntry, type Named } from '../find-entry.ts';
import type { Place } from '../place.ts';
import { entryText } from './entry-text.ts';
import type { EntryOptions, Start } from './write-entry.ts';

/** An entry that is there, or was, and what a change of it begins with. */
export type Known = Named & { readonly start: Start };

/**
 * @param options by `base` the version that the change begins with; else it is the newest.
 * @throws Failure where there is none to be seen, and nothing says what is to be in its place.
 */
export async function knownEntry(
  place: Place,
  text: string,
  { base, file }: Pick<EntryOptions, 'base' | 'file'>,
): Promise<Known> {
  const named = await findEntry(place, text);
  const { id, number } = named;
  if (base !== undefined && base > number) throw new Failure(`“${id}” has no version ${base}.`, EXIT.failed);
  const from = base === undefined ? named.entry : await seenLast(place, id, base);
  if (from !== undefined) {
    const { updated: _, contributors: __, ...data } = from;
    const given = { id, kind: from.kind, lang: from.lang };
    return { ...named, start: { data, given, base: base ?? number, text: entryText(from, base ?? number) } };
  }
  // A file says all of it, and from which version it was made.
  if (file !== undefined) return { ...named, start: { data: { id }, given: { id }, base: number, text: '' } };
  throw new Failure(
    `“${id}” is hidden or was taken away: “differentia glossary restore ${id} VERSION” brings it back.`,
    EXIT.failed,
  );
}

/** An entry as it was at a version; where that took it away, as it was before. */
async function seenLast(
  { team: { store, overlays }, glossary }: Place,
  id: string,
  number: number,
): Promise<Entry | undefined> {
  const { packs } = await overlays.at(glossary);
  const then = await entryAt(store, packs.glossary, glossary, { id, number });
  if (then !== undefined) return then;
  const earlier = await store.revisions.history(glossary, id, MOST_REMOVALS, number);
  const last = earlier.find(({ state }) => state === 'published');
  return last === undefined ? packs.glossary.entry(id) : storedEntry(last.body);
}

/** An entry that was taken away is seldom taken away again. */
const MOST_REMOVALS = 20;
