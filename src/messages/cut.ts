const graphemes = new Intl.Segmenter();

/** The text in at most `most` UTF-16 units, cut after a word and marked with "…" where it was longer. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  // Text that nothing else breaks is cut between what people see as characters.
  const end = graphemes.segment(text.slice(0, most * 2)).containing(most - 1)?.index ?? 0;
  const kept = text.slice(0, end);
  const space = kept.search(/\s\S*$/);
  return `${(space > end / 2 ? kept.slice(0, space) : kept).replace(/[\s,;:.…]+$/, '')}…`;
}
