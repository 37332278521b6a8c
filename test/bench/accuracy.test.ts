import { beforeAll, describe, expect, it } from 'vitest';
import { type Accuracy, average, isFar, measureAccuracy, total } from './accuracy.ts';
import { corpusOf, howToInstall, isInstalled } from './corpora.ts';
import { knownOf } from './engine.ts';
import { lookupEngine } from './lookup-engine.ts';
import { isNegative, queriesFor } from './queries.ts';

const why = isInstalled('foldoc') ? '' : ` (skipped: ${howToInstall('foldoc')})`;

describe.skipIf(!isInstalled('foldoc'))(`looking up 15,000 headwords of FOLDOC${why}`, () => {
  let accuracy: Accuracy;

  beforeAll(async () => {
    const corpus = await corpusOf('foldoc');
    const queries = await queriesFor(corpus, { seed: 4, perClass: 220, fair: true });
    accuracy = await measureAccuracy(await lookupEngine.build(knownOf(corpus.concepts)), queries);
  });

  it('finds what is meant first in 98.5 % of the queries, averaged over their classes', () => {
    expect(average(accuracy, ({ first, queries }) => first / queries)).toBeGreaterThanOrEqual(0.985);
  });

  it('finds what is meant first in 96 % of the queries of every class', () => {
    const shares = [...accuracy]
      .filter(([name]) => !isNegative(name))
      .map(([name, { first, queries }]) => [name, first / queries] as const);
    expect(shares).toHaveLength(11);
    expect(shares.filter(([, share]) => share < 0.96)).toEqual([]);
  });

  it('has what is meant among the first five in 99.5 %', () => {
    expect(average(accuracy, ({ amongFive, queries }) => amongFive / queries)).toBeGreaterThanOrEqual(0.995);
  });

  it('answers 90 % outright, 99.5 % of these rightly', () => {
    const { queries, answered, answeredRightly } = total(accuracy, (name) => !isNegative(name));
    expect(answered / queries).toBeGreaterThanOrEqual(0.9);
    expect(answeredRightly / answered).toBeGreaterThanOrEqual(0.995);
  });

  it('offers what is meant in 98 % of the choices', () => {
    const { offered, offeredRightly } = total(accuracy, (name) => !isNegative(name));
    expect(offered).toBeGreaterThan(0);
    expect(offeredRightly / offered).toBeGreaterThanOrEqual(0.98);
  });

  it('finds nothing for unrelated words, gibberish and stretches of sentences but in 0.5 %', () => {
    const { queries, answered, offered } = total(accuracy, isFar);
    expect(queries).toBeGreaterThan(500);
    expect((answered + offered) / queries).toBeLessThanOrEqual(0.005);
  });

  it('answers at most 5 % of the real words outright that are a letter or two from a headword', () => {
    const { queries, answered } = total(accuracy, (name) => name === 'real word close by');
    expect(queries).toBeGreaterThan(180);
    expect(answered / queries).toBeLessThanOrEqual(0.05);
  });
});
