import { isEnglishWord } from '../lookup/english/is-english-word.ts';
import { isOneOf } from './side.ts';
import { OWN, QUALIFIER } from './vocabulary/function-words.ts';
import { DONE, UNDER_WAY } from './vocabulary/work.ts';
import type { Word } from './words.ts';

const PARTICIPLE = /^\p{L}+[^e]ed$/u;

/** "Causing this error", "left to do", "needed here", "blocking the release". */
export function isGoingOn(first: Word, next: Word | undefined): boolean {
  if (first.quoted) return false;
  if (UNDER_WAY.has(first.lower)) return true;
  if (
    /ing$/.test(first.lower) &&
    next !== undefined &&
    (isOneOf(next, OWN) || /^(?:the|so|us|me|it)$/.test(next.lower))
  )
    return true;
  // "Listening on port 80"
  if (/ing$/.test(first.lower) && next !== undefined && /^(?:on|at|to|from|into|against)$/.test(next.lower))
    return true;
  const done = (PARTICIPLE.test(first.lower) && isEnglishWord(first.lower)) || DONE.has(first.lower);
  return done && (next === undefined || isOneOf(next, QUALIFIER) || /^(?:to|instead|by)$/.test(next.lower));
}
