import { describe, expect, it } from 'vitest';
import { Glossary } from '../../src/glossary/glossary.ts';
import { comparisonOf, conceptOf, packOf } from './builders.ts';

const letter = conceptOf({ id: 'letter', aspects: { case: 'Case' } });
const a = conceptOf({ id: 'a', broader: ['letter'] });
const b = conceptOf({ id: 'b', broader: ['letter'] });
const comparison = comparisonOf({ between: ['a', 'b'] });

describe('a glossary of one pack', () => {
  const glossary = new Glossary([packOf([letter, a, b, comparison])]);

  it('finds concepts by their ids, and no comparison among them', () => {
    expect(glossary.concept('a')).toBe(a);
    expect(glossary.concept('a-vs-b')).toBeUndefined();
    expect(glossary.concept('nothing')).toBeUndefined();
    expect([...glossary.concepts()]).toEqual([letter, a, b]);
  });

  it('finds the comparison of concepts in whatever order they are asked for', () => {
    expect(glossary.comparison(['a', 'b'])).toBe(comparison);
    expect(glossary.comparison(['b', 'a'])).toBe(comparison);
  });

  it('finds no comparison of some, or more, of the concepts compared', () => {
    expect(glossary.comparison(['a'])).toBeUndefined();
    expect(glossary.comparison(['a', 'b', 'letter'])).toBeUndefined();
  });

  it('knows the comparisons that a concept is one side of', () => {
    expect(glossary.comparisonsWith('b')).toEqual([comparison]);
    expect(glossary.comparisonsWith('letter')).toEqual([]);
  });

  it('knows the kinds of a concept, what it is a kind of, and what it is asked for', () => {
    expect(glossary.kindsOf('letter')).toEqual([a, b]);
    expect(glossary.kindsOf('a')).toEqual([]);
    expect(glossary.ancestors(a)).toEqual([letter]);
    expect(glossary.aspects(a)).toEqual(new Map([['case', 'Case']]));
    expect(glossary.aspects(letter)).toEqual(new Map());
  });

  it('does not take the names of the language for ids', () => {
    for (const id of ['constructor', '__proto__', 'toString']) {
      expect(glossary.concept(id)).toBeUndefined();
      expect(glossary.kindsOf(id)).toEqual([]);
    }
  });
});

describe('a glossary of several packs', () => {
  it('replaces an entry by one of a later pack that has its id, with all that follows from it', () => {
    const other = conceptOf({ id: 'a', definition: 'Ours.', broader: ['b'] });
    const glossary = new Glossary([packOf([letter, a, b]), packOf([other], { id: 'ours' })]);
    expect(glossary.concept('a')).toBe(other);
    expect(glossary.kindsOf('letter')).toEqual([b]);
    expect(glossary.kindsOf('b')).toEqual([other]);
    expect(glossary.ancestors(other)).toEqual([b, letter]);
  });

  it('replaces a comparison by one of a later pack of the same concepts, whatever its id', () => {
    const other = comparisonOf({ id: 'ours', between: ['b', 'a'] });
    const glossary = new Glossary([packOf([a, b, comparison]), packOf([other], { id: 'ours' })]);
    expect(glossary.comparison(['a', 'b'])).toBe(other);
    expect(glossary.comparisons()).toEqual([other]);
    expect(glossary.comparisonsWith('a')).toEqual([other]);
  });

  it('replaces a comparison by one of a later pack that has its id, whatever it compares', () => {
    const other = comparisonOf({ id: comparison.id, between: ['a', 'letter'] });
    const glossary = new Glossary([packOf([letter, a, b, comparison]), packOf([other], { id: 'ours' })]);
    expect(glossary.comparison(['a', 'b'])).toBeUndefined();
    expect(glossary.comparisonsWith('b')).toEqual([]);
    expect(glossary.comparisonsWith('a')).toEqual([other]);
  });

  it('lists comparisons in the order of the packs', () => {
    const other = comparisonOf({ between: ['a', 'letter'] });
    const glossary = new Glossary([packOf([letter, a, b, other]), packOf([comparison], { id: 'ours' })]);
    expect(glossary.comparisons()).toEqual([other, comparison]);
    expect(glossary.comparisonsWith('a')).toEqual([other, comparison]);
  });
});

it('a glossary of no pack is empty', () => {
  const glossary = new Glossary([]);
  expect([...glossary.concepts()]).toEqual([]);
  expect(glossary.comparisons()).toEqual([]);
});
