import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePacks, loadCompiled } from '../../../src/glossary/pack/compiled.ts';
import { comparisonOf, conceptOf, packOf } from '../builders.ts';
import { comparisonLines, conceptLines, readSample } from './sample-pack.ts';

const text = fc.string({ unit: 'binary' });
const texts = fc.array(text, { maxLength: 3 });
const id = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const concept = fc
  .record({
    id,
    prefLabel: text,
    definition: text,
    altLabels: texts,
    broader: texts,
    aspects: fc.dictionary(id, text),
    characteristics: fc.dictionary(id, fc.option(text)),
  })
  .map(conceptOf);
const comparison = fc
  .record({
    id,
    between: texts,
    points: texts,
    rows: fc.array(fc.record({ aspect: text, values: texts })),
  })
  .map(comparisonOf);
const pack = fc
  .tuple(fc.array(fc.oneof(concept, comparison), { maxLength: 5 }), fc.record({ id, title: text }))
  .map(([entries, header]) => packOf(entries, header));

describe('compiled packs', () => {
  it('load as they were', () => {
    fc.assert(
      fc.property(fc.array(pack, { maxLength: 3 }), (packs) => {
        expect(loadCompiled(compilePacks(packs))).toEqual(packs);
      }),
    );
  });

  it('load as the files that they were read from say', async () => {
    const { pack: read } = await readSample({
      'genera/letter.yaml': conceptLines('letter', 'aspects: {case: Case}'),
      'concepts/a.yaml': conceptLines('a', 'broader: [letter]', 'characteristics: {case: }'),
      'comparisons/a-vs-letter.yaml': comparisonLines(['a', 'letter'], 'chooseWhen: [x, y]'),
    });
    expect(loadCompiled(compilePacks([read]))).toEqual([read]);
  });

  it('are one line of text', () => {
    expect(compilePacks([packOf([conceptOf({ id: 'a', definition: 'One.\n\nTwo.' })])])).toMatch(
      /^[^\n]+\n$/,
    );
  });

  it.each([
    ['of another version', '{"format":0,"packs":[]}'],
    ['without a version', '{"packs":[]}'],
    ['without packs', '{"format":1}'],
    ['that are something else', '[]'],
    ['that are nothing', 'null'],
  ])('%s are refused, with what to do', (_what, compiled) => {
    expect(() => loadCompiled(compiled)).toThrow(
      'this version of Differentia did not compile it; compile it again',
    );
  });
});
