import { StoreError } from '../store-error.ts';

/** What databases change or refuse: libsql ends a text at NUL, and puts U+FFFD for half a surrogate pair. */
const NOT_KEPT = /[\0\p{Cs}]/u;

/**
 * The text, which the database gives back as it is.
 * @throws StoreError `refused` where it wouldn't.
 */
export function kept(text: string): string {
  if (NOT_KEPT.test(text))
    throw new StoreError('refused', 'A text with NUL or half a character in it is not stored.');
  return text;
}

export const keptIfAny = (text: string | undefined): string | null =>
  text === undefined ? null : kept(text);
