import type { Entry } from '../glossary/entry.ts';
import { isSame } from './changes.ts';
import type { Desk } from './desk.ts';
import { type Merge, merge } from './merge.ts';
import { entryAt, type Version } from './version.ts';

/** The entry has moved on since: nothing was overwritten. */
export interface Outdated {
  readonly kind: 'outdated';
  readonly entry: string;
  /** The version that an editor who has seen this makes the next one from. */
  readonly number: number;
  /** The entry as it was when the change was made; nothing where there was none. */
  readonly base?: Entry | undefined;
  /** As it should have become; nothing where it should have gone. */
  readonly mine?: Entry | undefined;
  /** As it is; nothing where it is gone. */
  readonly theirs?: Entry | undefined;
  /** Both together, where there are two to put together. */
  readonly merge?: Merge | undefined;
}

/**
 * Where an entry has moved on since the version that a change was made from: what it and the change say. Nothing where it says
 * the same, though it was changed meanwhile and changed back.
 */
export async function outdated(
  {
    deed,
    records,
    packs,
  }: Pick<Desk, 'deed' | 'packs'> & { readonly records: Pick<Desk['records'], 'revisions'> },
  change: { readonly id: string; readonly base: number; readonly mine?: Entry | undefined },
  { number, entry: theirs }: Version,
): Promise<Outdated | undefined> {
  const { id, mine } = change;
  if (number === change.base) return undefined;
  const base = await entryAt(records, packs, deed.glossary, { id, number: change.base });
  if (isSame(base, theirs)) return undefined;
  return {
    kind: 'outdated',
    entry: id,
    number,
    ...(base !== undefined && { base }),
    ...(mine !== undefined && { mine }),
    ...(theirs !== undefined && { theirs }),
    ...(mine !== undefined &&
      theirs !== undefined &&
      mine.kind === theirs.kind && {
        merge: merge(base?.kind === mine.kind ? base : undefined, mine, theirs),
      }),
  };
}
