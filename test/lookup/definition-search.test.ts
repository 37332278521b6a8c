import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Concept } from '../../src/glossary/concept.ts';
import { Glossary } from '../../src/glossary/glossary.ts';
import { readPack } from '../../src/glossary/pack/read-pack.ts';
import { DefinitionSearch } from '../../src/lookup/definition-search.ts';
import { GENEROUS, growth } from '../glossary/growth.ts';
import { concept } from '../sample-glossary.ts';
import { paraphrased, plain } from './descriptions.ts';
import { neighbouring, unrelated } from './undescribed.ts';

const { pack } = await readPack(fileURLToPath(new URL('../../data/software', import.meta.url)));
const shipped = new DefinitionSearch(new Glossary([pack]).concepts());

const idsOf = (text: string, limit = 5): string[] =>
  shipped.search(text, limit).map(({ conceptId }) => conceptId);

const offered = (text: string): string[] =>
  shipped
    .search(text, 5)
    .filter(({ isWorthOffering }) => isWorthOffering)
    .map(({ conceptId }) => conceptId);

const shareOf = <T>(items: readonly T[], fits: (item: T) => boolean): number =>
  items.filter(fits).length / items.length;

describe('a search by description, in the pack that is shipped', () => {
  it('finds a thing by what it does, and offers it', () => {
    expect(idsOf('the thing that spreads requests over servers', 1)).toEqual(['load-balancer']);
    expect(offered('the thing that spreads requests over servers')[0]).toBe('load-balancer');
  });

  it('finds first what is described in the words of its entry', () => {
    expect(shareOf(plain, ([text, id]) => idsOf(text)[0] === id)).toBeGreaterThanOrEqual(0.98);
    expect(shareOf(plain, ([text, id]) => offered(text).includes(id))).toBeGreaterThanOrEqual(0.98);
  });

  it('finds among the first five most of what is described in other words', () => {
    expect(shareOf(paraphrased, ([text, id]) => idsOf(text)[0] === id)).toBeGreaterThanOrEqual(0.4);
    expect(shareOf(paraphrased, ([text, id]) => idsOf(text).includes(id))).toBeGreaterThanOrEqual(0.7);
    expect(shareOf(paraphrased, ([text]) => offered(text).length > 0)).toBeGreaterThanOrEqual(0.55);
  });

  it('has what is meant among what it offers', () => {
    const asked = [...plain, ...paraphrased].filter(([text]) => offered(text).length > 0);
    expect(shareOf(asked, ([text, id]) => offered(text).includes(id))).toBeGreaterThanOrEqual(0.93);
  });

  it('seldom offers anything for what the pack is not about', () => {
    expect(shareOf(unrelated, (text) => offered(text).length > 0)).toBeLessThanOrEqual(0.04);
  });

  it('seldom offers something for another thing of the same trade', () => {
    expect(shareOf(neighbouring, (text) => offered(text).length > 0)).toBeLessThanOrEqual(0.12);
  });

  it('offers nothing for a name, even one that entries mention', () => {
    expect(idsOf('kafka').length).toBeGreaterThan(0);
    for (const name of ['kafka', 'Apache Kafka', 'the kafka']) expect(offered(name)).toEqual([]);
  });

  it.each(['', ' ', '?!', 'the thing that is', 'xyzzy plugh', 'servers '.repeat(100)])(
    'finds nothing for “%s”',
    (text) => {
      expect(shipped.search(text, 5)).toEqual([]);
    },
  );

  it('bears any text, and gives at most as much as is wanted, best first', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.array(fc.constantFrom('data', 'server', 'the', 'request', '\0', '===', '.NET'), { maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, fc.nat(10), (given, limit) => {
        const found = shipped.search(typeof given === 'string' ? given : given.join(' '), limit);
        expect(found.length).toBeLessThanOrEqual(limit);
        const scores = found.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(found.every(({ share }) => share > 0 && share <= 1 + 1e-9)).toBe(true);
      }),
    );
  });

  it('grows no faster than the text', async () => {
    const work = (size: number) => () => shipped.search('requests '.repeat(size), 5);
    expect(await growth(5000, work)).toBeLessThan(GENEROUS);
  });
});

describe('a search by description that changes', () => {
  const word = fc.constantFrom('spread', 'spreads', 'requests', 'servers', 'over', 'cache', 'caches', 'keys');
  const definition = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
  const step = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    isRemoved: fc.boolean(),
    definition,
    points: fc.uniqueArray(definition, { maxLength: 2 }),
  });

  it('finds what a new one of the same concepts finds', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), fc.nat(20), definition, (steps, searchedAt, text) => {
        const left = new Map<string, Concept>();
        const changing = new DefinitionSearch([]);
        for (const [index, { id, isRemoved, ...texts }] of steps.entries()) {
          // From its first search on there is an index, which has to follow.
          if (index === searchedAt) changing.search('spread', 1);
          const changed = concept(id, `Name ${id}`, texts);
          left.delete(id);
          if (!isRemoved) left.set(id, changed);
          if (isRemoved) changing.remove(id);
          else changing.put(changed);
        }
        const [found, expected] = [changing, new DefinitionSearch(left.values())].map(
          (search) => new Map(search.search(text, 10).map((each) => [each.conceptId, each])),
        );
        expect([...(found?.keys() ?? [])].sort()).toEqual([...(expected?.keys() ?? [])].sort());
        for (const [id, { score, share }] of expected ?? []) {
          expect(found?.get(id)?.score).toBeCloseTo(score, 6);
          expect(found?.get(id)?.share).toBeCloseTo(share, 6);
        }
      }),
    );
  });

  it('changes hardly slower where there is more', async () => {
    const changesIn = (size: number) => {
      const many = Array.from({ length: size }, (_, index) =>
        concept(`thing-${index}`, `Thing ${index}`, { definition: `A vessel that holds ${index} spoons.` }),
      );
      const search = new DefinitionSearch(many);
      search.search('vessel', 1);
      const [changed = concept('none', 'None')] = many;
      return () => {
        for (let count = 0; count < 500; count++) {
          search.remove(changed.id);
          search.put(changed);
        }
      };
    };
    expect(await growth(250, changesIn)).toBeLessThan(8);
  });
});
