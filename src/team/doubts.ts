import type { Records } from '../store/store.ts';

/** What speaks against taking an entry as it is, until somebody has looked at it. */
export interface Doubts {
  /** Whether somebody has reported it. */
  readonly isReported: boolean;
  /** The ids of suggestions that are of it and wait to be decided, oldest first. */
  readonly suggestions: readonly string[];
  /** By when it should have been verified, in milliseconds since 1970; nothing where that isn't past, or nobody answers for it. */
  readonly due?: number | undefined;
}

/** What speaks against an entry of a glossary at a time, in milliseconds since 1970. */
export async function doubtsAbout(
  { reports, suggestions, verifications }: Pick<Records, 'reports' | 'suggestions' | 'verifications'>,
  { glossary, entry, at }: { readonly glossary: string; readonly entry: string; readonly at: number },
): Promise<Doubts> {
  const [reported, open, verification] = await Promise.all([
    reports.openOf(glossary, entry),
    suggestions.openOf(glossary, entry),
    verifications.of(glossary, entry),
  ]);
  return {
    isReported: reported.length > 0,
    suggestions: open.map(({ id }) => id),
    ...(verification !== undefined && verification.due < at && { due: verification.due }),
  };
}
