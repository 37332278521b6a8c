import { expect, it } from 'vitest';
import { conceptSchema, isGenus, qualifiedLabel } from '../../src/glossary/concept.ts';
import { conceptOf } from './builders.ts';

it('a label is shown with its sense where it has one', () => {
  expect(qualifiedLabel(conceptOf({ id: 'port', prefLabel: 'Port', sense: 'network' }))).toBe(
    'Port (network)',
  );
  expect(qualifiedLabel(conceptOf({ id: 'port', prefLabel: 'Port' }))).toBe('Port');
});

it('a concept with aspects is a genus', () => {
  expect(isGenus(conceptOf({ id: 'letter', aspects: { case: 'Case' } }))).toBe(true);
  expect(isGenus(conceptOf({ id: 'a', broader: ['letter'], characteristics: { case: 'lower' } }))).toBe(
    false,
  );
});

it('a concept needs a label and a definition; all else has a default or may be left out', () => {
  const least = { kind: 'concept', id: 'a', lang: 'en', prefLabel: 'A', definition: 'The first.' };
  expect(conceptSchema.parse(least)).toEqual(
    conceptOf({ id: 'a', prefLabel: 'A', definition: 'The first.' }),
  );
});
