import { normalize } from '../lookup/normalize.ts';
import { undress } from '../lookup/undress.ts';

const LONGEST = 100;
/** Half a character, which no database keeps. */
const HALF = /\p{Cs}/u;

/** What a request is kept under; nothing where a text is too long, or holds nothing, to be a term. */
export function termOf(text: string): string | undefined {
  if (text.length > LONGEST * 4) return undefined;
  const term = normalize(undress(text));
  return term === '' || term.length > LONGEST || HALF.test(term) ? undefined : term;
}
