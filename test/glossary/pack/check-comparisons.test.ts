import { expect, it } from 'vitest';
import { comparisonLines, conceptLines, faultsIn, type PackFiles } from './sample-pack.ts';

const letters: PackFiles = {
  'concepts/a.yaml': conceptLines('a'),
  'concepts/b.yaml': conceptLines('b'),
  'concepts/c.yaml': conceptLines('c'),
};

it('refuses rows that have more or fewer values than there are concepts, on the line of the values', async () => {
  const rows = [
    '  - aspect: Use',
    '    values: [x, y]',
    '  - values:',
    '      - x',
    '    aspect: Sound',
    '  - aspect: Case',
    '    values: [x, y, z]',
    '  - aspect: Colour',
    '    values: []',
  ];
  expect(
    await faultsIn({ ...letters, 'comparisons/a-vs-b.yaml': comparisonLines(['a', 'b'], ...rows) }),
  ).toEqual([
    'comparisons/a-vs-b.yaml:7: rows[3]: has 1 values for 2 concepts',
    'comparisons/a-vs-b.yaml:11: rows[4]: has 3 values for 2 concepts',
    'comparisons/a-vs-b.yaml:13: rows[5]: has 0 values for 2 concepts',
  ]);
});

it('refuses empty cells, on their line', async () => {
  const rows = [
    '  - aspect: Use',
    '    values:',
    '      - x',
    '      - ""',
    '  - aspect: ""',
    '    values: [x, ]',
  ];
  expect(
    await faultsIn({ ...letters, 'comparisons/a-vs-b.yaml': comparisonLines(['a', 'b'], ...rows) }),
  ).toEqual([
    'comparisons/a-vs-b.yaml:8: rows[2].values[2]: is empty',
    'comparisons/a-vs-b.yaml:9: rows[3].aspect: is empty',
    'comparisons/a-vs-b.yaml:10: rows[3]: has 1 values for 2 concepts',
  ]);
});

it('refuses advice for more or fewer concepts than there are', async () => {
  expect(
    await faultsIn({
      ...letters,
      'comparisons/a-vs-b.yaml': comparisonLines(['a', 'b'], 'tags: [x]', 'chooseWhen: [x, y, z]'),
      'comparisons/b-vs-c.yaml': comparisonLines(['b', 'c'], 'chooseWhen:', '  - x'),
    }),
  ).toEqual([
    'comparisons/a-vs-b.yaml:6: chooseWhen: has 3 lines for 2 concepts',
    'comparisons/b-vs-c.yaml:5: chooseWhen: has 1 lines for 2 concepts',
  ]);
});

it('refuses to compare a concept with itself, on the line of the repetition', async () => {
  const [, ...rest] = comparisonLines(['a', 'b', 'a']);
  expect(
    await faultsIn({ ...letters, 'comparisons/x.yaml': ['between:', '  - a', '  - b', '  - a', ...rest] }),
  ).toEqual(['comparisons/x.yaml:4: between: compares “a” with itself']);
});

it('refuses a second comparison of the same concepts, whatever their order', async () => {
  expect(
    await faultsIn({
      ...letters,
      'comparisons/a-vs-b.yaml': comparisonLines(['a', 'b']),
      'comparisons/abc.yaml': comparisonLines(['a', 'b', 'c']),
      'comparisons/b-vs-a.yaml': ['tags: [x]', ...comparisonLines(['b', 'a'])],
    }),
  ).toEqual(['comparisons/b-vs-a.yaml:2: between: comparisons/a-vs-b.yaml compares the same concepts']);
});

it('refuses fewer than two concepts, more than six, and a table without rows', async () => {
  const [, gist = ''] = comparisonLines(['a', 'b']);
  expect(
    await faultsIn({
      ...letters,
      'comparisons/one.yaml': comparisonLines(['a']),
      'comparisons/seven.yaml': comparisonLines(['a', 'b', 'c', 'd', 'e', 'f', 'g']),
      'comparisons/x.yaml': ['between: [a, b]', gist, 'rows: []'],
    }),
  ).toEqual([
    'comparisons/one.yaml:1: between: compares fewer than two concepts',
    'comparisons/seven.yaml:1: between: compares more than six concepts',
    'comparisons/x.yaml:3: rows: has no row',
  ]);
});
