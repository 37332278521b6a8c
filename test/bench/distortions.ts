import type { Random } from './random.ts';

/** Makes of a headword what somebody may type instead; nothing where it has not got what it takes. */
export type Distortion = (text: string, random: Random) => string | undefined;

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The keys left and right of a letter, and above and below it. */
const NEIGHBOURS = new Map(
  KEYBOARD.flatMap((row, line) =>
    [...row].map((letter, column) => {
      const [above = '', below = ''] = [KEYBOARD[line - 1], KEYBOARD[line + 1]];
      const around = [
        row[column - 1],
        row[column + 1],
        above[column],
        above[column + 1],
        below[column - 1],
        below[column],
      ];
      return [letter, around.filter((key) => key !== undefined)] as const;
    }),
  ),
);

/** One slip of a finger: a letter missing, doubled, swapped with the next one, its neighbour's, or quite another. */
export const slip: Distortion = (text, random) => {
  const places = [...text.matchAll(/\p{L}/gu)].map(({ index }) => index);
  if (places.length < 2) return undefined;
  const at = random.pick(places);
  const [before, letter, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  const next = after.charAt(0);
  const small = letter.toLowerCase();
  switch (random.below(5)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return /\p{L}/u.test(next) && next !== letter ? before + next + letter + after.slice(1) : undefined;
    case 3:
      return NEIGHBOURS.has(small) ? before + random.pick(NEIGHBOURS.get(small) ?? []) + after : undefined;
    default:
      return before + random.pick([...LETTERS].filter((other) => other !== small)) + after;
  }
};

/**
 * Spellings that sound alike where they stand, either of which is written for the other. In the patterns V is a vowel, and
 * E one before which c and g are soft.
 */
// biome-ignore format: a table
const SOUND_ALIKE: readonly (readonly [pattern: string, written: string])[] = [
  ['ph', 'f'], ['(?<!f)f(?!f)', 'ph'], ['ie', 'ei'], ['ei', 'ie'], ['able$', 'ible'], ['ible$', 'able'],
  ['ance$', 'ence'], ['ence$', 'ance'], ['ant$', 'ent'], ['ent$', 'ant'], ['ise', 'ize'], ['ize', 'ise'], ['yse', 'yze'],
  ['tion', 'sion'], ['(?<=[lnr])sion', 'tion'], ['ck', 'k'], ['(?<=V)k(?=V|$)', 'ck'], ['(?<!^|s)c(?![Ehk])', 'k'],
  ['k(?=[aou])', 'c'], ['c(?=E)', 's'], ['(?<!s)s(?=E)', 'c'], ['(?<=V)s(?=V)', 'z'], ['z', 's'], ['(?<=.)i(?=[^aeiou])', 'y'],
  ['(?<=[^aeiou])y(?=[^aeiou])', 'i'], ['qu', 'kw'], ['(?<=V)x', 'ks'], ['er$', 'or'], ['or$', 'er'], ['er$', 'ar'], ['ar$', 'er'],
  ['our', 'or'], ['(?<=[^aeiou])or(?=$|[^aeiou])', 'our'], ['gh(?=[^t])', 'g'], ['^wh', 'w'], ['^rh', 'r'], ['ch(?=[lnor])', 'k'],
  ['sch', 'sk'], ['ea', 'ee'], ['ee', 'ea'], ['ou(?=[lnp])', 'oo'], ['oo', 'u'], ['au', 'o'], ['g(?=E)', 'j'], ['j', 'g'],
  ['dge', 'ge'], ['sc(?=E)', 's'], ['mb$', 'm'], ['^kn', 'n'], ['ous$', 'us'], ['(?<=[^aeiou])le$', 'el'], ['el$', 'le'],
  ['(?<=[^aeiou])re$', 'er'], ['([bcdfglmnprst])\\1', '$1'], ['(?<=V)([bdfglmnprst])(?=V)', '$1$1'],
  ['(?<=.)a(?=[^aeiou]V)', 'e'], ['(?<=.)e(?=[^aeiou]V)', 'i'], ['(?<=.)i(?=[^aeiou]V)', 'e'], ['(?<=.)o(?=[^aeiou]V)', 'a'],
];

const BY_EAR = SOUND_ALIKE.map(([pattern, written]) => ({
  heard: new RegExp(
    pattern.replaceAll('[E', '[eiy').replaceAll('E', '[eiy]').replaceAll('V', '[aeiou]'),
    'g',
  ),
  written,
}));

/** With a word of it written as it sounds. Letters that are said one by one sound like nothing else. */
export const byEar: Distortion = (text, random) => {
  const words = [...text.matchAll(/[A-Z]?[a-z]{3,}/g)];
  if (words.length === 0) return undefined;
  const { 0: word, index } = random.pick(words);
  const ways = BY_EAR.flatMap(({ heard, written }) =>
    [...word.matchAll(heard)].map(({ 0: part, index: at }) => {
      const sounded = written.replaceAll('$1', part.charAt(0));
      return word.slice(0, at) + sounded + word.slice(at + part.length);
    }),
  );
  return ways.length === 0
    ? undefined
    : text.slice(0, index) + random.pick(ways) + text.slice(index + word.length);
};

/** With a word of it misspelt as others have misspelt it. */
export const misspelt =
  (misspellings: ReadonlyMap<string, readonly string[]>): Distortion =>
  (text, random) => {
    const words = [...text.matchAll(/[A-Za-z]+/g)].filter(([word]) => misspellings.has(word.toLowerCase()));
    if (words.length === 0) return undefined;
    const { 0: word, index } = random.pick(words);
    const spelling = random.pick(misspellings.get(word.toLowerCase()) ?? []);
    const written = /^\p{Lu}/u.test(word) ? spelling.charAt(0).toUpperCase() + spelling.slice(1) : spelling;
    return text.slice(0, index) + written + text.slice(index + word.length);
  };

/** In other capitals, in quotes, or with the punctuation that a sentence leaves at it; not where a name has some itself. */
export const dressed: Distortion = (text, random) => {
  const forms = [
    text.toLowerCase(),
    text.toUpperCase(),
    text.replace(/(?<![\p{L}\p{N}])\p{L}/gu, (letter) => letter.toUpperCase()),
    `"${text}"`,
    `“${text}”`,
    `'${text}'`,
    `‘${text.toLowerCase()}’`,
    `  ${text.replaceAll(' ', '  ')}`,
  ];
  const punctuated = [
    `${text}?`,
    `${text.toLowerCase()}?`,
    `${text}, `,
    `${text}…`,
    `(${text})`,
    `*${text}*`,
    `\`${text}\``,
  ];
  return random.pick(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(text) ? [...forms, ...punctuated] : forms);
};

/** No more of it than its beginning. */
export const begun: Distortion = (text, random) => {
  const least = Math.max(4, Math.ceil(text.length / 2));
  return text.length <= least ? undefined : text.slice(0, least + random.below(text.length - least)).trim();
};

/** More than one of it, or if it is a plural, one. */
export const inflected: Distortion = (text) => {
  if (!/(?<![^\s-])[A-Za-z]{3,}$/.test(text)) return undefined;
  if (/[^aiou]ies$/.test(text)) return `${text.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(text)) return text.slice(0, -2);
  if (/[A-Za-z]{2}[a-hj-rtv-z]s$/.test(text)) return text.slice(0, -1);
  if (/[aeiou][a-z]?(?:ch|sh|x|s|z)$/.test(text)) return `${text}es`;
  if (text.endsWith('s')) return undefined;
  if (/[^aeiouA-Z]y$/.test(text)) return `${text.slice(0, -1)}ies`;
  return `${text}s`;
};

/** Its words joined, or parted by something else. */
export const joined: Distortion = (text, random) => {
  const words = text.split(/[ -]+/);
  if (words.length < 2 || !words.every((word) => /^[\p{L}\p{N}]+$/u.test(word))) return undefined;
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  const forms = [
    words.join(''),
    words.join('-'),
    words.join('.'),
    words.join('_'),
    words.join(' '),
    words.map((word, index) => (index === 0 ? word.toLowerCase() : capital(word))).join(''),
    words.map(capital).join(''),
  ];
  return random.pick(forms.filter((form) => form !== text));
};

/** Its words in another order. */
export const reordered: Distortion = (text, random) => {
  const words = text.split(' ');
  if (new Set(words).size < 2) return undefined;
  const [last = '', ...others] = [...words].reverse();
  if (random.chance(0.2)) return `${last}, ${others.reverse().join(' ')}`;
  const order = random.shuffled(words).join(' ');
  return order === text ? undefined : order;
};

/** Without one of its words. */
export const shortened: Distortion = (text, random) => {
  const words = text.split(' ');
  return words.length < 2 ? undefined : words.toSpliced(random.below(words.length), 1).join(' ');
};
