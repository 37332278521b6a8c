/** Words that hold a name together, and that are easily put in or left out: "capture of schematics" for "schematic capture". */
const LITTLE_WORDS = new Set(['a', 'an', 'and', 'for', 'in', 'my', 'of', 'on', 'the', 'to', 'with']);

/** Whether a word adds little to what so many words name. */
export const isLittle = (word: string, among: readonly string[]): boolean =>
  among.length > 2 && LITTLE_WORDS.has(word);

/** Those, and more of what every sentence has. */
const IN_EVERY_SENTENCE = new Set([
  ...LITTLE_WORDS,
  ...'are as at be by can do from has have i into is it its no not off or our out over so than that their there'.split(
    ' ',
  ),
  ...'these they this under up was we were what when which who will would you your'.split(' '),
]);

/** Whether words name something only all together, to the letter: "from the", "out of", and any short number alone. */
export const sayLittle = (words: readonly string[]): boolean =>
  words.every((word) => IN_EVERY_SENTENCE.has(word)) ||
  (words.length === 1 && /^\d{1,3}$/.test(words[0] ?? ''));
