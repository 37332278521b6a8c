import type { Entry } from '../glossary/entry.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { Records } from '../store/store.ts';
import type { Revision } from '../store/team/revisions.ts';
import { type Change, changesBetween } from './changes.ts';
import { type Origin, originFrom } from './origin.ts';
import { storedEntry } from './stored-entry.ts';

/** A version of an entry as people look at it. */
export interface PastVersion extends Pick<Revision, 'number' | 'state' | 'author' | 'at' | 'reason'> {
  readonly origin?: Origin | undefined;
  /** What it changed of the version before. */
  readonly changes: readonly Change[];
}

/**
 * The versions of an entry of a team's own, newest first; with `before`, those with a smaller number. For everybody.
 * @param packs what was seen where the team had nothing of its own.
 */
export async function history(
  { revisions }: Pick<Records, 'revisions'>,
  glossary: string,
  { entry, limit, before }: { readonly entry: string; readonly limit: number; readonly before?: number },
  packs?: Glossary,
): Promise<readonly PastVersion[]> {
  // One more, to tell what the last one changed.
  const versions = await revisions.history(glossary, entry, limit + 1, before);
  return versions.slice(0, limit).map(({ number, state, body, author, at, reason, origin }, index) => ({
    number,
    state,
    at,
    ...(author !== undefined && { author }),
    ...(reason !== undefined && { reason }),
    ...(origin !== undefined && { origin: originFrom(origin) }),
    changes: changesBetween(seenAt(versions[index + 1]), storedEntry(body)),
  }));

  /** What was seen as of a version, or before there was one. */
  function seenAt(version: Revision | undefined): Entry | undefined {
    if (version?.state === 'published') return storedEntry(version.body);
    return version?.state === 'hidden' ? undefined : packs?.entry(entry);
  }
}
