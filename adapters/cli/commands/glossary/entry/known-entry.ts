import { EXIT, Failure } from '../../../../failure.ts';
import { findEntry, type Named } from '../find-entry.ts';
import type { Place } from '../place.ts';
import { entryText } from './entry-text.ts';
import type { Start } from './write-entry.ts';

/** An entry that is there, and what a change of it begins with. */
export type Known = Required<Pick<Named, 'entry'>> & Named & { readonly start: Start };

/** @throws Failure where there is none to be seen. */
export async function knownEntry(place: Place, text: string): Promise<Known> {
  const named = await findEntry(place, text);
  const { id, number, entry } = named;
  if (entry === undefined)
    throw new Failure(
      `“${id}” is hidden or was taken away: “differentia glossary restore ${id} VERSION” brings it back.`,
      EXIT.failed,
    );
  const { updated: _, contributors: __, ...data } = entry;
  const given = { id, kind: entry.kind, lang: entry.lang };
  return { ...named, entry, start: { data, given, base: number, text: entryText(entry, number) } };
}
