import { normalize, squash } from '../../src/lookup/normalize.ts';
import { madeUpWord } from './corpora.ts';
import type { Headwords } from './headwords.ts';
import type { Query } from './queries.ts';
import { Random } from './random.ts';
import { lemmas, phrases } from './wordnet.ts';

/** The kinds of queries for what isn't there. */
export const NEGATIVE_CLASSES = [
  'unrelated word',
  'real word close by',
  'gibberish',
  'stretch of a sentence',
] as const;

export type NegativeClass = (typeof NEGATIVE_CLASSES)[number];

interface Wanted {
  readonly seed: number;
  /** Of each kind. */
  readonly count: number;
  readonly fair: boolean;
}

/** A query for what isn't there, before anybody looked whether it is. */
type Source = (random: Random) => string;

type Test = (text: string, headwords: Headwords) => boolean;

interface Kind {
  readonly from: Source;
  /** Whether it is of the kind at all. */
  readonly belongs: Test;
  /** Whether nobody could have meant a headword by it. */
  readonly fair: Test;
}

/** Tried for each query, before it is given up that there are enough. */
const TRIES = 300;

/** Queries that should get no answer; the same for the same seed. */
export async function negatives(headwords: Headwords, { seed, count, fair }: Wanted): Promise<Query[]> {
  const kinds = await negativeKinds();
  return NEGATIVE_CLASSES.flatMap((name) => {
    const { from, belongs, fair: isFair } = kinds[name];
    const random = new Random(seed, name);
    const texts = new Set<string>();
    for (let tries = 0; texts.size < count && tries < count * TRIES; tries++) {
      const text = from(random);
      if (!headwords.isInflected(text) && !headwords.has(text) && belongs(text, headwords))
        if (!fair || isFair(text, headwords)) texts.add(text);
    }
    return [...texts].map((text): Query => ({ text, class: name, target: new Set(), tied: false }));
  });
}

async function negativeKinds(): Promise<Readonly<Record<NegativeClass, Kind>>> {
  const words = (await lemmas()).filter((lemma) => /^[a-z]{4,}$/.test(lemma));
  const known = new Set(words);
  const sentences = await phrases();
  const word: Source = (random) => random.pick(words);
  return {
    'unrelated word': {
      from: word,
      belongs: (text, headwords) => headwords.nearest(text, 2) > 2 && isNoBeginning(text, headwords),
      fair: (text, headwords) => !headwords.hasWord(text),
    },
    'real word close by': {
      from: word,
      belongs: (text, headwords) => headwords.nearest(text, text.length > 5 ? 2 : 1) <= 2,
      fair: (text, headwords) => !headwords.hasWord(text),
    },
    gibberish: {
      from: (random) => random.pick(GIBBERISH)(random),
      belongs: (text) => !known.has(text) && text.length >= 4 && text.length <= 12,
      // Nothing that the classes of slips could have made of a headword.
      fair: (text, headwords) =>
        headwords.nearest(text, text.length > 5 ? 2 : 1) > 2 && isNoBeginning(text, headwords),
    },
    'stretch of a sentence': {
      from: (random) => stretchOf(random.pick(sentences), random),
      belongs: (text) => text.includes(' '),
      fair: (text, headwords) => isNoBeginning(text, headwords) && !isMostlyHeadword(text, headwords),
    },
  };
}

const isNoBeginning: Test = (text, headwords) => {
  for (const _ of headwords.beginningWith(text)) return false;
  return true;
};

/** Whether it is a headword with no more letters around it than the headword has, or all in one headword. */
const isMostlyHeadword: Test = (text, headwords) => {
  for (const _ of headwords.withWords(text)) return true;
  const words = normalize(text).split(' ');
  const { length } = squash(normalize(text));
  return words.some((_, from) =>
    words.some((_, to) => {
      const part = words.slice(from, to + 1);
      const share = squash(part.join('')).length / length;
      return share >= 0.5 && (headwords.has(part.join(' ')) || headwords.isInflected(part.join(' ')));
    }),
  );
};

function stretchOf(sentence: string, random: Random): string {
  const words = sentence.split(/\s+/);
  const length = 2 + random.below(4);
  const from = random.below(Math.max(1, words.length - length + 1));
  return words.slice(from, from + length).join(' ');
}

const letters =
  (from: string): Source =>
  (random) =>
    Array.from({ length: 4 + random.below(9) }, () => from.charAt(random.below(from.length))).join('');

/** Letters at random, keys that a hand falls on, and what can be spoken but means nothing. */
const GIBBERISH: readonly Source[] = [
  letters('abcdefghijklmnopqrstuvwxyz'),
  letters('asdfghjkl'),
  letters('qwertasdfg'),
  madeUpWord,
];
