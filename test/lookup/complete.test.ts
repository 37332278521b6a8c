import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Resources } from '../../src/answer/resources.ts';
import type { Concept } from '../../src/glossary/concept.ts';
import { Glossary } from '../../src/glossary/glossary.ts';
import { readPack } from '../../src/glossary/pack/read-pack.ts';
import { Completion } from '../../src/lookup/complete.ts';
import { labelsOf } from '../../src/lookup/label.ts';
import { Lookup } from '../../src/lookup/lookup.ts';
import { packOf } from '../glossary/builders.ts';
import { GENEROUS, growth } from '../glossary/growth.ts';
import { concept, resourcesOf, sample } from '../sample-glossary.ts';

const completionFor = (known: Pick<Resources, 'glossary' | 'lookup'>): Completion =>
  new Completion(known.glossary.concepts(), known);

const completionOf = (concepts: readonly Concept[]): Completion => completionFor(resourcesOf(concepts));

const completion = completionOf([
  concept('load-test', 'Load test'),
  concept('load', 'Load'),
  concept('load-balancer', 'Load balancer', { altLabels: ['LB', 'Elastic load thing'] }),
  concept('payload', 'Payload'),
  concept('workload', 'Work load'),
  concept('freight', 'Freight', { altLabels: ['Loading'], hiddenLabels: ['fraight'] }),
  concept('port-network', 'Port', { sense: 'network' }),
  concept('port-software', 'Port', { sense: 'software' }),
  concept('portage', 'Portage'),
]);

describe('completing a text', () => {
  it('suggests what it is, then what begins so, then what has a word that begins so', () => {
    expect(completion.complete('load', 10)).toEqual([
      'Load',
      'Load balancer',
      'Load test',
      'Loading',
      'Work load',
    ]);
  });

  it('suggests what is like the text only where nothing begins so', () => {
    expect(completion.complete('lod balanser', 10)[0]).toBe('Load balancer');
    expect(completion.complete('load balance', 10)).toEqual(['Load balancer']);
  });

  it('suggests a name before another name that begins with the same letters', () => {
    expect(completion.complete('LOA', 4)).toEqual(['Load', 'Load balancer', 'Load test', 'Loading']);
  });

  it('shows the other name that was begun, and never a misspelling', () => {
    expect(completion.complete('lb', 5)[0]).toBe('LB');
    expect(completion.complete('frai', 5)).toEqual(['Freight']);
  });

  it('tells senses apart', () => {
    expect(completion.complete('port', 5)).toEqual(['Port (network)', 'Port (software)', 'Portage']);
    expect(completion.complete('port (s', 5)[0]).toBe('Port (software)');
  });

  it('suggests, for no text, what there is most to tell of', () => {
    const drinks = completionFor(sample);
    expect(drinks.complete('', 3)).toEqual(['Tea', 'Bicycle', 'Coffee']);
    expect(drinks.complete(' \n!', 1)).toEqual(drinks.complete('!', 1));
    expect(drinks.complete('…', 0)).toEqual([]);
  });

  it('leaves out a concept that no label names alone', () => {
    const twins = completionOf([concept('one', 'Twin'), concept('other', 'Twin'), concept('twine', 'Twine')]);
    expect(twins.complete('twin', 5)).toEqual(['Twine']);
  });

  it('bears any text', () => {
    const known = completionFor(sample);
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
      fc.constantFrom('java', 'j', 'e', 'bus (', 'r&d', 'of'),
    );
    fc.assert(
      fc.property(text, fc.nat(25), (typed, limit) => {
        const labels = known.complete(typed, limit);
        expect(labels.length).toBeLessThanOrEqual(limit);
        const meant = labels.map((label) => {
          const { verdict, matches } = sample.lookup.find(label);
          expect(verdict).toBe('answer');
          return matches[0]?.conceptId;
        });
        expect(new Set(meant).size).toBe(labels.length);
        expect(known.complete(typed, limit + 1).slice(0, limit)).toEqual(labels);
      }),
    );
  });

  it('suggests after any changes what a new one of the same concepts suggests', () => {
    const label = fc.constantFrom('Port', 'Portal', 'Port authority', 'Ported', 'import port', 'I/O', 'io');
    const changed = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      isRemoved: fc.boolean(),
      prefLabel: label,
      altLabels: fc.uniqueArray(label, { maxLength: 3 }),
      hiddenLabels: fc.uniqueArray(label, { maxLength: 2 }),
      sense: fc.constantFrom(undefined, 'network', 'harbour'),
    });
    fc.assert(
      fc.property(fc.array(changed, { maxLength: 20 }), (changes) => {
        const steps = changes.map(({ id, isRemoved, prefLabel, sense, ...labels }) =>
          isRemoved ? id : concept(id, prefLabel, { ...labels, ...(sense !== undefined && { sense }) }),
        );
        const left = new Map<string, Concept>();
        for (const step of steps)
          if (typeof step === 'string') left.delete(step);
          else left.set(step.id, step);
        const rebuilt = resourcesOf([...left.values()]);
        const changing = new Completion([], rebuilt);
        for (const step of steps)
          if (typeof step === 'string') changing.remove(step);
          else changing.put(step);
        const expected = completionFor(rebuilt);
        for (const text of ['', 'p', 'port', 'port a', 'port (', 'i', 'io', 'authority', 'n'])
          expect(changing.complete(text, 10)).toEqual(expected.complete(text, 10));
      }),
    );
  });

  it('takes no longer where more labels begin so', async () => {
    const work = (size: number) => {
      const many = Array.from({ length: size }, (_, index) =>
        concept(`thing-${index}`, `Thing ${index}`, { altLabels: [`Some thing ${index}`] }),
      );
      const glossary = new Glossary([packOf(many)]);
      const completions = completionFor({ glossary, lookup: new Lookup(many) });
      return () => {
        for (let count = 0; count < 200; count++) completions.complete('th', 25);
      };
    };
    // The glossary grows to sixteen times its size, the work by far less.
    expect(await growth(250, work)).toBeLessThan(4);
  });

  it('grows no faster than the text', async () => {
    const known = completionFor(sample);
    const work = (size: number) => () => known.complete('load '.repeat(size), 25);
    expect(await growth(5000, work)).toBeLessThan(GENEROUS);
  });
});

describe('completing with the pack that is shipped', async () => {
  const { pack } = await readPack(fileURLToPath(new URL('../../data/software', import.meta.url)));
  const glossary = new Glossary([pack]);
  const lookup = new Lookup(glossary.concepts());
  const shipped = completionFor({ glossary, lookup });
  const concepts = [...glossary.concepts()];
  const keyOf = (concept: Concept) => labelsOf(concept)[0]?.key;
  const sharing = new Map<string | undefined, number>();
  for (const key of concepts.map(keyOf)) sharing.set(key, (sharing.get(key) ?? 0) + 1);

  it('suggests every concept for its name, first or beside its other senses, as a label that names just it', () => {
    for (const each of concepts) {
      const suggested = shipped.complete(each.prefLabel, 10).map((label) => lookup.find(label));
      const index = suggested.findIndex(({ matches }) => matches[0]?.conceptId === each.id);
      expect(index, each.prefLabel).toBeGreaterThanOrEqual(0);
      expect(index, each.prefLabel).toBeLessThan(sharing.get(keyOf(each)) ?? 0);
      expect(suggested[index]?.verdict, each.prefLabel).toBe('answer');
      expect(suggested[index]?.matches[0]?.how, each.prefLabel).toBe('exact');
    }
  });

  it('suggests a concept for the beginning of each of its labels', () => {
    for (const each of concepts)
      for (const { key } of labelsOf(each)) {
        if (key.length <= 3) continue;
        const ids = shipped
          .complete(key.slice(0, -1), 1000)
          .map((label) => lookup.find(label).matches[0]?.conceptId);
        expect(ids, key).toContain(each.id);
      }
  });
});
