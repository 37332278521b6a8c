import { describe, expect, it } from 'vitest';
import { comparisonLines, conceptLines, faultsIn } from './sample-pack.ts';

describe('a reference', () => {
  it.each([
    ['broader', ['broader:', '  - b', '  - nothing'], 5],
    ['related', ['related: [', '  b,', '  nothing,', ']'], 5],
    ['comparedAs', ['tags: [x]', 'comparedAs: nothing'], 4],
  ])('in “%s” to no entry is a fault on its line', async (field, more, line) => {
    expect(
      await faultsIn({ 'concepts/a.yaml': conceptLines('a', ...more), 'concepts/b.yaml': conceptLines('b') }),
    ).toEqual([`concepts/a.yaml:${line}: ${field}: “nothing” is no entry of the pack`]);
  });

  it('in “between” to no entry is a fault on its line', async () => {
    const [, ...rest] = comparisonLines(['a', 'nothing']);
    expect(
      await faultsIn({
        'concepts/a.yaml': conceptLines('a'),
        'comparisons/x.yaml': ['between:', '  - a', '  - nothing', ...rest],
      }),
    ).toEqual(['comparisons/x.yaml:3: between: “nothing” is no entry of the pack']);
  });

  it('to a comparison is a fault, as only concepts can be referred to', async () => {
    expect(
      await faultsIn({
        'concepts/a.yaml': conceptLines('a', 'related: [b, a-vs-b]'),
        'concepts/b.yaml': conceptLines('b'),
        'comparisons/a-vs-b.yaml': comparisonLines(['a', 'b']),
      }),
    ).toEqual(['concepts/a.yaml:3: related: “a-vs-b” is a comparison, where a concept belongs']);
  });

  it('may be to a genus', async () => {
    expect(
      await faultsIn({
        'genera/letter.yaml': conceptLines('letter', 'aspects: {case: Case}'),
        'concepts/a.yaml': conceptLines('a', 'broader: [letter]', 'related: [letter]', 'comparedAs: letter'),
        'comparisons/a-vs-letter.yaml': comparisonLines(['a', 'letter']),
      }),
    ).toEqual([]);
  });
});

describe('an id', () => {
  it('that is taken by a file of another folder is a fault of every later file', async () => {
    expect(
      await faultsIn({
        'genera/a.yaml': conceptLines('a', 'aspects: {case: Case}'),
        'concepts/a.yaml': conceptLines('another a'),
        'concepts/b.yaml': conceptLines('b'),
        'comparisons/a.yaml': ['# Two letters', ...comparisonLines(['a', 'b'])],
      }),
    ).toEqual([
      'comparisons/a.yaml:1: the id “a” is taken by genera/a.yaml',
      'concepts/a.yaml:1: the id “a” is taken by genera/a.yaml',
    ]);
  });
});

describe('a hierarchy', () => {
  it('in which concepts are a kind of each other is a fault of all of these', async () => {
    expect(
      await faultsIn({
        'concepts/a.yaml': conceptLines('a', 'broader: [b]'),
        'concepts/b.yaml': conceptLines('b', 'tags: [x]', 'broader:', '  - top', '  - c'),
        'concepts/c.yaml': conceptLines('c', 'tags: [x]', 'points: [x]', 'broader: [a]'),
        'concepts/below.yaml': conceptLines('below', 'broader: [a]'),
        'concepts/top.yaml': conceptLines('top'),
      }),
    ).toEqual([
      'concepts/a.yaml:3: broader: “a” ends up being a kind of itself',
      'concepts/b.yaml:4: broader: “b” ends up being a kind of itself',
      'concepts/c.yaml:5: broader: “c” ends up being a kind of itself',
    ]);
  });

  it('in which a concept names itself is a fault', async () => {
    expect(await faultsIn({ 'concepts/a.yaml': conceptLines('a', 'broader: [a]') })).toEqual([
      'concepts/a.yaml:3: broader: “a” ends up being a kind of itself',
    ]);
  });

  it('may join again above', async () => {
    expect(
      await faultsIn({
        'concepts/bottom.yaml': conceptLines('bottom', 'broader: [left, right]'),
        'concepts/left.yaml': conceptLines('left', 'broader: [top]'),
        'concepts/right.yaml': conceptLines('right', 'broader: [top]'),
        'concepts/top.yaml': conceptLines('top'),
      }),
    ).toEqual([]);
  });
});
