import { describe, expect, it } from 'vitest';
import { areVariants } from '../../src/lookup/spelling-variants.ts';

describe('spellings of two countries', () => {
  it.each([
    ['normalization', 'normalisation'],
    ['organized', 'organised'],
    ['analyser', 'analyzer'],
    ['colour', 'color'],
    ['behaviours', 'behaviors'],
    ['programme', 'program'],
    ['programing', 'programming'],
    ['traveling', 'travelling'],
    ['catalogue', 'catalog'],
    ['centre', 'center'],
    ['fibres', 'fibers'],
    ['licence', 'license'],
    ['disc', 'disk'],
    ['grey', 'gray'],
  ])('are one word: %s and %s', (one, other) => {
    expect(areVariants(one, other)).toBe(true);
    expect(areVariants(other, one)).toBe(true);
  });

  it.each([
    ['four', 'for'],
    ['hour', 'hor'],
    ['filing', 'filling'],
    ['tiled', 'tilled'],
    ['acre', 'acer'],
    ['wire', 'wier'],
    ['prize', 'price'],
  ])('are not every two words that are alike: %s and %s', (one, other) => {
    expect(areVariants(one, other)).toBe(false);
  });
});
