import type { Concept } from '../../../src/glossary/concept.ts';
import { conceptOf } from '../../glossary/builders.ts';
import { madeUpWord } from '../corpora.ts';
import { Random } from '../random.ts';

const WORDS_IN_DEFINITION = 22;

/** Entries as a team has them: a label of two words, an acronym or another name, and a definition of one or two lines. */
export function madeUpEntries(count: number, seed: number): Concept[] {
  const random = new Random(seed, 'team');
  const words = Array.from({ length: 20_000 }, () => madeUpWord(random));
  const phrase = (length: number): string => Array.from({ length }, () => random.pick(words)).join(' ');
  // As in any text, few words are most of it: in 500 entries there are some 3,300, as in as much of foldoc.
  const text = (length: number): string =>
    Array.from({ length }, () => words[Math.floor(words.length * random.next() ** 10)]).join(' ');
  return Array.from({ length: count }, (_, index) =>
    conceptOf({
      id: `entry-${index}`,
      prefLabel: phrase(2),
      altLabels: [phrase(1)],
      definition: `${text(WORDS_IN_DEFINITION)}.`,
      tags: [random.pick(words)],
      contributors: ['Ada Lovelace'],
      updated: '2026-11-23',
    }),
  );
}
