import { expect, it } from 'vitest';
import { labelsOf } from '../../src/lookup/label.ts';
import { queryOf } from '../../src/lookup/query.ts';
import { rescore } from '../../src/lookup/shortlist.ts';
import { concept } from '../sample-glossary.ts';

const candidates = (cost: number, ...labels: string[]) =>
  labels.flatMap((label) => labelsOf(concept('x', label)).map((each) => ({ label: each, cost })));

const rescored = (text: string, list: ReturnType<typeof candidates>) => {
  const query = queryOf(text);
  return query === undefined ? [] : rescore(query, list);
};

it('settles which of equally far-fetched labels fits better', () => {
  const [first] = rescored('cable modem', candidates(1, 'modern cabling', 'modem, cable'));
  expect(first?.label.text).toBe('modem, cable');
});

it('never makes a candidate likelier, and never overturns what is clear', () => {
  const clear = [...candidates(0.5, 'Tekton'), ...candidates(1, 'token')];
  const scored = rescored('token', clear);
  expect(scored[0]?.label.text).toBe('Tekton');
  expect(scored.every(({ cost }) => cost >= 0.5)).toBe(true);
});
