import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Concept } from '../../src/glossary/concept.ts';
import { ancestorsOf, aspectsOf } from '../../src/glossary/hierarchy.ts';
import { conceptOf } from './builders.ts';

type Broader = Readonly<Record<string, readonly string[]>>;

/** Concepts by their ids, from what is broader than each. */
const hierarchyOf = (broader: Broader) =>
  new Map(Object.entries(broader).map(([id, ids]) => [id, conceptOf({ id, broader: [...ids] })]));

const ancestorIds = (concepts: ReadonlyMap<string, Concept>, id: string): string[] =>
  ancestorsOf(concepts.get(id) ?? conceptOf({ id }), (each) => concepts.get(each)).map((each) => each.id);

describe('the ancestors of a concept', () => {
  it('come nearest first, each once, without the concept itself', () => {
    const concepts = hierarchyOf({
      a: ['left', 'right'],
      left: ['top'],
      right: ['far', 'top'],
      far: ['top', 'left'],
      top: [],
    });
    expect(ancestorIds(concepts, 'a')).toEqual(['left', 'right', 'top', 'far']);
    expect(ancestorIds(concepts, 'top')).toEqual([]);
  });

  it('leave out ids that no concept has', () => {
    expect(ancestorIds(hierarchyOf({ a: ['nothing', 'b'], b: ['nothing'] }), 'a')).toEqual(['b']);
  });

  it('end where concepts are a kind of each other', () => {
    const concepts = hierarchyOf({ a: ['b'], b: ['c'], c: ['a', 'b', 'c'] });
    expect(ancestorIds(concepts, 'a')).toEqual(['b', 'c']);
    expect(ancestorIds(concepts, 'c')).toEqual(['a', 'b']);
  });

  it('are found at once however often the ways to them part and meet', () => {
    const steps = Array.from({ length: 200 }, (_, step) => step);
    const ladder = steps.flatMap((step): [string, string[]][] =>
      ['l', 'r'].map((side) => [`${side}${step}`, [`l${step + 1}`, `r${step + 1}`]]),
    );
    expect(ancestorIds(hierarchyOf(Object.fromEntries(ladder)), 'l0')).toHaveLength(2 * 199);
  });

  it('are just what can be reached over any number of steps', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const someIds = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), someIds), (broader) => {
        const concepts = hierarchyOf(broader);
        const reached = (id: string, seen: Set<string>): Set<string> => {
          for (const next of broader[id] ?? [])
            if (next in broader && !seen.has(next)) reached(next, seen.add(next));
          return seen;
        };
        for (const id of Object.keys(broader)) {
          const expected = [...reached(id, new Set())].filter((each) => each !== id).sort();
          expect(ancestorIds(concepts, id).sort()).toEqual(expected);
        }
      }),
    );
  });
});

describe('the aspects of a concept', () => {
  const concepts = new Map(
    [
      conceptOf({ id: 'a', broader: ['vowel'], aspects: { own: 'Own' } }),
      conceptOf({ id: 'vowel', broader: ['letter', 'sound'] }),
      conceptOf({ id: 'letter', broader: ['sign'], aspects: { case: 'Case', name: 'Name' } }),
      conceptOf({ id: 'sound', aspects: { pitch: 'Pitch' } }),
      conceptOf({ id: 'sign', aspects: { drawn: 'Drawn', case: 'Case' } }),
    ].map((concept) => [concept.id, concept]),
  );
  const aspectsAskedOf = (id: string) =>
    aspectsOf(concepts.get(id) ?? conceptOf({ id }), (each) => concepts.get(each));

  it('are what its genera ask for, the nearest first, each aspect once', () => {
    expect([...aspectsAskedOf('a')]).toEqual([
      ['case', 'Case'],
      ['name', 'Name'],
      ['pitch', 'Pitch'],
      ['drawn', 'Drawn'],
    ]);
  });

  it('are not those that it asks of its own kinds', () => {
    expect([...aspectsAskedOf('sign')]).toEqual([]);
  });
});
