import { expect, it } from 'vitest';
import { labelsOf } from '../../src/lookup/label.ts';
import { normalize, squash } from '../../src/lookup/normalize.ts';
import { rescore } from '../../src/lookup/shortlist.ts';
import { concept } from '../sample-glossary.ts';

const candidates = (score: number, ...labels: string[]) =>
  labels.flatMap((label) => labelsOf(concept('x', label)).map((each) => ({ label: each, score })));
const query = (text: string) => ({ key: normalize(text), squashed: squash(normalize(text)) });

it('settles which of equally good labels fits better', () => {
  const [first] = rescore(query('token'), candidates(0.8, 'Tekton', 'Tokens')).map(({ label }) => label.text);
  expect(first).toBe('Tokens');
});

it('never raises a score, and never overturns what is clear', () => {
  const clear = [...candidates(0.9, 'Tekton'), ...candidates(0.8, 'Tokens')];
  const scored = rescore(query('token'), clear);
  expect(scored[0]?.label.text).toBe('Tekton');
  expect(scored.every(({ score }) => score <= 0.9)).toBe(true);
});
