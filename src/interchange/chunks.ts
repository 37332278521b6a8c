const LENGTH = 64 * 1024;

/** A text in pieces, for what takes one after the other. */
export const chunksOf = (text: string): string[] =>
  Array.from({ length: Math.ceil(text.length / LENGTH) }, (_, index) =>
    text.slice(index * LENGTH, (index + 1) * LENGTH),
  );
