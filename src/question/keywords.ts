import { editDistance } from '../lookup/edit-distance.ts';

/** The words that the forms of questions hang on. */
export type Keyword =
  | 'difference'
  | 'between'
  | 'different'
  | 'differ'
  | 'distinguish'
  | 'versus'
  | 'compare'
  | 'comparison'
  | 'define'
  | 'definition'
  | 'meaning'
  | 'explain'
  | 'describe'
  | 'mean';

const SPELLINGS: Readonly<Record<Keyword, string>> = {
  difference:
    'difference differences diff diffs distinction distinctions diffrence diffrences differance diferrence dif differents trade-offs tradeoffs trade-off tradeoff',
  between: 'between in-between inbetween b/w btw btwn bw betwixt',
  different: 'different diffrent differently',
  differ: 'differ differs difer differentiates distinguishes separates',
  distinguish: 'differentiate distinguish contrast',
  versus: 'vs versus v.s v/s vs. vss verus vesus -vs- -vs vs- --vs--',
  compare: 'compare compares compair',
  comparison: 'comparison comparision',
  define: 'define defien',
  describe: 'describe',
  definition: 'definition definiton explanation',
  meaning: 'meaning',
  explain: 'explain explane explaining eli5',
  mean: 'mean means meant stand stands',
};

const EXACT = new Map<string, Keyword>(
  (Object.entries(SPELLINGS) as [Keyword, string][]).flatMap(([keyword, spellings]) =>
    spellings.split(' ').map((spelling): [string, Keyword] => [spelling, keyword]),
  ),
);

/** Key words long enough that one or two wrong letters leave no doubt. */
const FUZZY: readonly Keyword[] = [
  'difference',
  'between',
  'different',
  'compare',
  'comparison',
  'define',
  'definition',
  'meaning',
  'explain',
];

/** Real words a letter or two away from a key word: who types one means it. */
const REAL_WORDS = new Set(
  `deference defence defense defender defined defines defile refine refined refines divine compared compere
  explains explained gleaning leaning meanings weaning leaving definite definitions differently indifferent
  indifference preference reference inference difference's comparisons between's compiler compile compete`.split(
    /\s+/,
  ),
);

/** The key word that a word in lower case is, misspelt or not. */
export function keywordOf(lower: string): Keyword | undefined {
  const exact = EXACT.get(lower);
  if (exact !== undefined) return exact;
  if (lower.length < 5 || lower.length > 14 || REAL_WORDS.has(lower)) return undefined;
  const close = FUZZY.map((keyword) => ({ keyword, distance: distanceOf(lower, keyword) }))
    .filter(({ keyword, distance }) => distance <= (keyword.length >= 8 ? 2 : 1))
    .sort((a, b) => a.distance - b.distance);
  return close[0]?.keyword;
}

/** A misspelling keeps the first letter; the plural of a noun is the noun. */
function distanceOf(word: string, keyword: Keyword): number {
  if (word[0] !== keyword[0]) return Number.POSITIVE_INFINITY;
  const distance = editDistance(word, keyword, 2);
  return keyword === 'difference' ? Math.min(distance, editDistance(word, 'differences', 2)) : distance;
}
