import { normalize, squash } from '../../src/lookup/normalize.ts';
import type { Corpus } from './corpora.ts';
import { distance } from './distance.ts';
import {
  begun,
  byEar,
  type Distortion,
  dressed,
  inflected,
  joined,
  misspelt,
  reordered,
  shortened,
  slip,
} from './distortions.ts';
import { type Headword, Headwords } from './headwords.ts';
import { misspellings } from './misspellings.ts';
import { NEGATIVE_CLASSES, type NegativeClass, negatives } from './negatives.ts';
import { Random } from './random.ts';

/** The ways in which a query differs from the headword that is meant. */
export const POSITIVE_CLASSES = [
  'exact',
  'case, quotes, punctuation',
  'one edit',
  'two edits',
  'by ear',
  'real misspelling',
  'prefix',
  'plural, singular',
  'joined, parted',
  'words reordered',
  'word left out',
] as const;

type PositiveClass = (typeof POSITIVE_CLASSES)[number];

export const isNegative = (name: Query['class']): name is NegativeClass =>
  (NEGATIVE_CLASSES as readonly string[]).includes(name);

export interface Query {
  readonly text: string;
  readonly class: PositiveClass | NegativeClass;
  /** The ids of the concepts that are right: several where they share the headword, none for what isn't there. */
  readonly target: ReadonlySet<string>;
  /** Another headword is as few edits away as the one that is meant: which of them comes first, no edit distance can tell. */
  readonly tied: boolean;
}

export interface Choice {
  readonly seed: number;
  /** Of each class; as many as there are where there are fewer. */
  readonly perClass: number;
  /**
   * Fair queries mean no other headword better, and those for what isn't there aren't what a person may have typed for what
   * is. Without it, only those are left out that are another headword, but for case, punctuation and inflection.
   */
  readonly fair: boolean;
}

/** Of 750 that have no answer a quarter is of each kind. */
const SHARE_OF_NEGATIVES = 188 / 220;

/** Queries made from a corpus; the same for the same seed. */
export async function queriesFor(corpus: Corpus, { seed, perClass, fair }: Choice): Promise<Query[]> {
  const headwords = new Headwords(corpus);
  const ways = positiveClasses(await misspellings());
  const positive = POSITIVE_CLASSES.flatMap((name) =>
    some(headwords, { name, way: ways[name], count: perClass, fair, random: new Random(seed, name) }),
  );
  const count = Math.round(perClass * SHARE_OF_NEGATIVES);
  return [...positive, ...(await negatives(headwords, { seed, count, fair }))];
}

interface Way {
  readonly distort: Distortion;
  /** The fewest letters and digits that a headword must have for it. */
  readonly least: number;
  /** Whether the query is one of the class at all. */
  readonly belongs?: (query: string, headword: Headword) => boolean;
  /** Whether a query that passes means the headword rather than another. */
  readonly fair?: Comparison;
  /** Whether it means another just as well. */
  readonly tied?: Comparison;
}

type Comparison = (query: string, headword: Headword, headwords: Headwords) => boolean;

function positiveClasses(real: ReadonlyMap<string, readonly string[]>): Readonly<Record<PositiveClass, Way>> {
  return {
    exact: { distort: (text) => text, least: 1 },
    'case, quotes, punctuation': { distort: dressed, least: 1, belongs: (query, { text }) => query !== text },
    'one edit': { distort: slip, least: 4, belongs: isOff(1, 1), fair: isNearest, tied: isTied },
    'two edits': {
      distort: (text, random) => slip(slip(text, random) ?? '', random),
      least: 7,
      belongs: isOff(2, 2),
      fair: isNearest,
      tied: isTied,
    },
    'by ear': { distort: byEar, least: 5, belongs: isOff(1, 3), fair: isNearest, tied: isTied },
    'real misspelling': {
      distort: misspelt(real),
      least: 4,
      belongs: isOff(1, 4),
      fair: isNearest,
      tied: isTied,
    },
    prefix: {
      distort: begun,
      least: 5,
      belongs: (query, { squashed }) => squashed.startsWith(keyOf(query)) && keyOf(query) !== squashed,
      fair: (query, { squashed, target }, headwords) =>
        keyOf(query).length >= Math.max(4, squashed.length / 2) &&
        isEmpty(headwords.beginningWith(query, target)),
    },
    'plural, singular': { distort: inflected, least: 3 },
    'joined, parted': { distort: joined, least: 2 },
    'words reordered': {
      distort: reordered,
      least: 2,
      belongs: (query, { key }) => normalize(query) !== key,
      fair: (query, { key, target }, headwords) =>
        isEmpty(headwords.beginningWith(query, target)) &&
        [...headwords.withWords(query, target)].every((other) => other.length > key.length),
    },
    'word left out': {
      distort: shortened,
      least: 4,
      fair: (query, { squashed, target }, headwords) =>
        keyOf(query).length >= squashed.length / 2 && isEmpty(headwords.withWords(query, target)),
    },
  };
}

const keyOf = (text: string): string => squash(normalize(text));

const isOff =
  (least: number, most: number) =>
  (query: string, { squashed }: Headword): boolean => {
    const off = distance(keyOf(query), squashed);
    return off >= least && off <= most;
  };

/** How much farther off the nearest other headword is than the one that is meant. */
const lead = (query: string, { squashed, target }: Headword, headwords: Headwords): number => {
  const off = distance(keyOf(query), squashed);
  return headwords.nearest(query, off, target) - off;
};

export const isNearest: Comparison = (query, headword, headwords) => lead(query, headword, headwords) >= 0;
export const isTied: Comparison = (query, headword, headwords) => lead(query, headword, headwords) === 0;

const isEmpty = (found: Iterable<unknown>): boolean => {
  for (const _ of found) return false;
  return true;
};

interface Wanted {
  readonly name: PositiveClass;
  readonly way: Way;
  readonly count: number;
  readonly fair: boolean;
  readonly random: Random;
}

function some(headwords: Headwords, { name, way, count, fair, random }: Wanted): Query[] {
  const queries = new Map<string, Query>();
  for (const headword of random.shuffled(headwords.all)) {
    if (queries.size >= count) break;
    const { squashed, target } = headword;
    if (squashed.length < way.least) continue;
    const text = way.distort(headword.text, random);
    if (text === undefined || keyOf(text) === '' || queries.has(text)) continue;
    if (way.belongs?.(text, headword) === false || headwords.namesAnother(text, target)) continue;
    if (fair && way.fair?.(text, headword, headwords) === false) continue;
    queries.set(text, { text, class: name, target, tied: way.tied?.(text, headword, headwords) ?? false });
  }
  return [...queries.values()];
}
