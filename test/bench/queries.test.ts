import { describe, expect, it } from 'vitest';
import { isConcept } from '../../src/glossary/entry.ts';
import { readSources } from '../../src/interchange/read-sources.ts';
import { labelsOf } from '../../src/lookup/label.ts';
import { normalize, squash } from '../../src/lookup/normalize.ts';
import type { Corpus } from './corpora.ts';
import { distance } from './distance.ts';
import { isNegative, POSITIVE_CLASSES, queriesFor } from './queries.ts';

const keyOf = (text: string): string => squash(normalize(text));

describe('the queries of the benchmark', async () => {
  const sources = await readSources(['data/software']);
  const corpus: Corpus = {
    name: 'shipped',
    concepts: sources.flatMap(({ pack }) => pack.entries).filter(isConcept),
  };
  const labels = corpus.concepts.flatMap(labelsOf);
  const choice = { seed: 1, perClass: 40, fair: true };
  const queries = await queriesFor(corpus, choice);

  it('are the same for the same seed, and others for another', async () => {
    expect(await queriesFor(corpus, choice)).toEqual(queries);
    const texts = new Set(queries.map(({ text }) => text));
    const others = await queriesFor(corpus, { ...choice, seed: 2 });
    expect(others.filter(({ text }) => texts.has(text)).length).toBeLessThan(others.length / 2);
  });

  it('are of every class', () => {
    for (const name of POSITIVE_CLASSES)
      expect(queries.filter((query) => query.class === name).length, name).toBeGreaterThanOrEqual(10);
    expect(queries.filter((query) => isNegative(query.class)).length).toBeGreaterThan(100);
  });

  it('are no label of what isn’t meant', () => {
    const owners = new Map<string, string[]>();
    for (const { squashed, conceptId } of labels)
      owners.set(squashed, [...(owners.get(squashed) ?? []), conceptId]);
    for (const { text, target } of queries)
      expect(
        (owners.get(keyOf(text)) ?? []).filter((id) => !target.has(id)),
        text,
      ).toEqual([]);
  });

  it('are as many edits away from a label as their class says, and from no other by fewer', () => {
    for (const [name, edits] of [
      ['one edit', 1],
      ['two edits', 2],
    ] as const)
      for (const { text, target, tied } of queries.filter((query) => query.class === name)) {
        const off = (isMeant: boolean): number =>
          Math.min(
            ...labels
              .filter(({ conceptId }) => target.has(conceptId) === isMeant)
              .map(({ squashed }) => distance(keyOf(text), squashed)),
          );
        expect(off(true), text).toBeLessThanOrEqual(edits);
        expect(off(false), text).toBeGreaterThanOrEqual(edits);
        expect(off(false) === edits, text).toBe(tied);
      }
  });
});

describe('the distance between two texts', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['laod', 'load', 1],
    ['ca', 'abc', 3],
  ])('from “%s” to “%s” is %d', (a, b, edits) => {
    expect(distance(a, b)).toBe(edits);
    expect(distance(b, a)).toBe(edits);
  });
});
