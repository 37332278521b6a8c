import { safeText } from '../messages/safe-text.ts';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** A text that people write to explain something. */
const COMMENT = { leastWords: 4, mostWords: 1_000, longest: 10_000 } as const;

export interface NotCommenting {
  readonly kind: 'badLength';
  readonly words: number;
  readonly least: number;
  readonly most: number;
}

/** A comment as it is kept, or why it is none. @param least words that it must have. */
export function commentFrom(
  text: string,
  least: number = COMMENT.leastWords,
): { readonly text: string } | NotCommenting {
  const { mostWords: most, longest } = COMMENT;
  const kept = safeText(text.slice(0, longest + 1)).trim();
  const words = wordsIn(kept);
  // What has no words can still be too long.
  if (words >= least && words <= most && text.length <= longest) return { text: kept };
  return { kind: 'badLength', words: text.length > longest ? Math.max(words, most + 1) : words, least, most };
}

function wordsIn(text: string): number {
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count++;
  return count;
}
