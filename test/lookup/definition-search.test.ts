import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Concept } from '../../src/glossary/concept.ts';
import { Glossary } from '../../src/glossary/glossary.ts';
import { readPack } from '../../src/glossary/pack/read-pack.ts';
import { DefinitionSearch } from '../../src/lookup/definition-search.ts';
import { GENEROUS, growth } from '../glossary/growth.ts';
import { concept } from '../sample-glossary.ts';
import * as descriptions from './descriptions.ts';
import { alsoNeighbouring, alsoUnrelated, heldOut, tunedBy } from './further-descriptions.ts';
import { neighbouring, unrelated } from './undescribed.ts';

const { pack } = await readPack(fileURLToPath(new URL('../../data/software', import.meta.url)));
const glossary = new Glossary([pack]);
const shipped = new DefinitionSearch(glossary.concepts());

/** Those of concepts that the pack has. */
const known = (described: readonly descriptions.Described[]) =>
  described.filter(([, id]) => glossary.concept(id) !== undefined);

const [plain, paraphrased] = [known(descriptions.plain), known(descriptions.paraphrased)];

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

  it('finds words by their forms, and by others that are said for them', () => {
    expect(idsOf('spreading a request over several servers', 1)).toEqual(['load-balancer']);
    expect(idsOf('box that distributes requests to several machines', 1)).toEqual(['load-balancer']);
  });

  it('finds first what is described in the words of its entry', () => {
    expect(shareOf(plain, ([text, id]) => idsOf(text)[0] === id)).toBeGreaterThanOrEqual(0.98);
    expect(shareOf(plain, ([text, id]) => offered(text).includes(id))).toBeGreaterThanOrEqual(0.98);
  });

  it('is held against descriptions of what the pack has', () => {
    for (const described of [descriptions.plain, descriptions.paraphrased, tunedBy, heldOut])
      expect(shareOf(described, ([, id]) => glossary.concept(id) !== undefined)).toBeGreaterThan(0.85);
  });

  // Of each: what comes first, is among the first five, is offered; and what is offered has what is meant.
  it.each([
    ['written for it', paraphrased, { first: 0.57, firstFive: 0.75, offered: 0.65, meantAmongOffered: 0.85 }],
    [
      'that it was tuned by',
      known(tunedBy),
      { first: 0.56, firstFive: 0.84, offered: 0.6, meantAmongOffered: 0.95 },
    ],
    [
      'that it was never tuned by',
      known(heldOut),
      { first: 0.57, firstFive: 0.77, offered: 0.57, meantAmongOffered: 0.83 },
    ],
  ] as const)('finds most of what is described in other words %s', (_, described, least) => {
    const asked = described.filter(([text]) => offered(text).length > 0);
    const measured = {
      first: shareOf(described, ([text, id]) => idsOf(text)[0] === id),
      firstFive: shareOf(described, ([text, id]) => idsOf(text).includes(id)),
      offered: shareOf(described, ([text, id]) => offered(text).includes(id)),
      meantAmongOffered: shareOf(asked, ([text, id]) => offered(text).includes(id)),
    };
    for (const [what, share] of Object.entries(measured))
      expect.soft(share, what).toBeGreaterThanOrEqual(least[what as keyof typeof measured]);
  });

  it('seldom offers anything for what the pack is not about', () => {
    for (const texts of [unrelated, alsoUnrelated])
      expect(shareOf(texts, (text) => offered(text).length > 0)).toBeLessThanOrEqual(0.035);
  });

  it('seldom offers something for another thing of the same trade', () => {
    const texts = [...neighbouring, ...alsoNeighbouring];
    expect(shareOf(texts, (text) => offered(text).length > 0)).toBeLessThanOrEqual(0.15);
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

  it('finds in two layers what it finds where all of it is in one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(step, { selector: ({ id }) => id }), definition, (steps, text) => {
        const concepts = steps.map(({ id, isRemoved, ...texts }) => ({
          isUnder: isRemoved,
          concept: concept(id, `Name ${id}`, texts),
        }));
        const of = (isUnder: boolean) =>
          concepts.filter((each) => each.isUnder === isUnder).map((each) => each.concept);
        const layered = new DefinitionSearch(of(false), new DefinitionSearch(of(true)));
        const whole = new DefinitionSearch(concepts.map((each) => each.concept));
        const scores = (search: DefinitionSearch) =>
          new Map(search.search(text, 10).map(({ conceptId, score }) => [conceptId, score.toFixed(6)]));
        expect(scores(layered)).toEqual(scores(whole));
      }),
    );
  });

  it('finds an entry that lies over another one in its place, and none that is hidden', () => {
    const under = new DefinitionSearch([
      concept('cup', 'Cup', { definition: 'A vessel of porcelain for coffee.' }),
      concept('pot', 'Pot', { definition: 'A vessel of porcelain for soup.' }),
    ]);
    const over = new DefinitionSearch([concept('cup', 'Cup', { definition: 'A prize of silver.' })], under);
    const found = (text: string) => over.search(text, 5).map(({ conceptId }) => conceptId);
    expect(found('vessel of porcelain')).toEqual(['pot']);
    expect(found('a silver prize')).toEqual(['cup']);
    over.hide('pot');
    expect(found('vessel of porcelain')).toEqual([]);
    over.remove('cup');
    over.remove('pot');
    expect(found('vessel of porcelain').sort()).toEqual(['cup', 'pot']);
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
