import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/glossary/comparison.ts';
import type { Concept } from '../../src/glossary/concept.ts';
import type { Entry } from '../../src/glossary/entry.ts';
import { Completion } from '../../src/lookup/complete.ts';
import { Lookup } from '../../src/lookup/lookup.ts';
import { normalize } from '../../src/lookup/normalize.ts';
import { keysOf } from '../../src/team/label-owners.ts';
import { overlayOver } from '../../src/team/overlay.ts';
import { comparisonOf, conceptOf } from '../glossary/builders.ts';
import { resourcesOf } from '../sample-glossary.ts';

const IDS = ['port', 'haven', 'cable', 'cord', 'wire'];
const LABELS = ['Port', 'Haven', 'Cable', 'Cord', 'Wire', 'Power cord', 'Extension cable'];

const conceptIn = fc
  .record({
    id: fc.constantFrom(...IDS),
    prefLabel: fc.constantFrom(...LABELS),
    altLabels: fc.subarray(LABELS, { maxLength: 2 }),
    sense: fc.constantFrom('wine', 'network', undefined),
    broader: fc.subarray(IDS, { maxLength: 2 }),
    definition: fc.constantFrom(
      'A place where ships are moored and loaded.',
      'A bundle of insulated strands.',
    ),
  })
  .map(({ sense, ...fields }): Concept => conceptOf({ ...fields, ...(sense !== undefined && { sense }) }));

const comparisonIn = fc
  .record({
    id: fc.constantFrom('one', 'other', 'wire'),
    between: fc.shuffledSubarray(IDS, { minLength: 2, maxLength: 3 }),
  })
  .map((fields): Comparison => comparisonOf(fields));

const entry: fc.Arbitrary<Entry> = fc.oneof(conceptIn, comparisonIn);

type Step =
  | { readonly kind: 'put'; readonly entry: Entry }
  | { readonly kind: 'remove' | 'hide'; readonly id: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  entry.map((each) => ({ kind: 'put', entry: each }) as const),
  fc.record({
    kind: fc.constantFrom('remove' as const, 'hide' as const),
    id: fc.constantFrom(...IDS, 'one', 'other'),
  }),
);

/** What is seen once these steps were taken over what lies underneath, by plain maps, and what of it is the team's own. */
function seen(under: readonly Entry[], steps: readonly Step[]) {
  const below = new Map(under.map((each) => [each.id, each]));
  const own = new Map<string, Entry | undefined>();
  for (const each of steps) {
    if (each.kind === 'put') {
      own.delete(each.entry.id);
      own.set(each.entry.id, each.entry);
    } else if (each.kind === 'hide') own.set(each.id, undefined);
    else own.delete(each.id);
  }
  for (const id of own.keys()) below.delete(id);
  const ours = [...own.values()].filter((each) => each !== undefined);
  return { all: [...below.values(), ...ours], own: new Set(ours.map(({ id }) => id)) };
}

const entries = fc.array(entry, { maxLength: 12 });
const sorted = <T>(items: Iterable<T>): string[] => [...items].map((item) => JSON.stringify(item)).sort();

describe('a team’s own entries over those of a pack', () => {
  it('are seen as if they were one pack without what is hidden and replaced', () => {
    fc.assert(
      fc.property(entries, fc.array(step, { maxLength: 12 }), fc.boolean(), (under, steps, isEarly) => {
        const overlay = overlayOver(resourcesOf(under), { asked: () => 0 });
        // Made when they are first needed, they are to be kept from then on.
        if (isEarly) {
          overlay.labels.of('port');
          overlay.resources.completion.complete('p', 1);
          overlay.resources.definitions.search('a place where ships are loaded', 1);
        }
        for (const each of steps)
          if (each.kind === 'put') overlay.put(each.entry);
          else overlay[each.kind](each.id);
        const { glossary, lookup, definitions, completion } = overlay.resources;
        const { all, own } = seen(under, steps);
        const flat = resourcesOf(all);
        const standing = {
          own: (id: string) => own.has(id),
          isSense: (id: string) => flat.glossary.concept(id)?.sense !== undefined,
          asked: () => 0,
        };
        const flatLookup = new Lookup(flat.glossary.concepts(), { standing });
        const flatCompletion = new Completion(flat.glossary.concepts(), { ...flat, lookup: flatLookup });

        expect(sorted(glossary.concepts())).toEqual(sorted(flat.glossary.concepts()));
        for (const id of IDS) {
          expect(glossary.concept(id)).toEqual(flat.glossary.concept(id));
          expect(sorted(glossary.kindsOf(id))).toEqual(sorted(flat.glossary.kindsOf(id)));
        }
        const find = (of: typeof lookup, text: string) => {
          const { verdict, matches } = of.find(text);
          return { verdict, ids: sorted(matches.map(({ conceptId }) => conceptId)) };
        };
        for (const text of [...LABELS, 'ports', 'CABLE'])
          if (flatLookup.find(text).matches[0]?.how !== 'corrected')
            expect(find(lookup, text)).toEqual(find(flatLookup, text));
        // Likeness is looked for in each layer, so that there may be more of it.
        for (const text of ['prot', 'cabel', 'power', 'extension cabel']) {
          const { ids } = find(lookup, text);
          expect(ids).toEqual(expect.arrayContaining(find(flatLookup, text).ids));
          for (const id of ids) expect(flat.glossary.concept(JSON.parse(id))).toBeDefined();
        }
        for (const label of LABELS) {
          const key = normalize(label);
          const owners = [...flat.glossary.concepts()].filter((each) => keysOf(each).includes(key));
          expect(overlay.labels.of(key).sort()).toEqual(owners.map(({ id }) => id).sort());
        }
        expect([...overlay.own].sort()).toEqual([...own].sort());
        const text = 'place where ships are loaded';
        const described = (of: typeof definitions) =>
          sorted(of.search(text, 20).map((each) => each.conceptId));
        expect(described(definitions)).toEqual(described(flat.definitions));
        for (const begun of ['', 'p', 'c', 'power', 'cable'])
          expect(completion.complete(begun, 20).sort()).toEqual(flatCompletion.complete(begun, 20).sort());
      }),
    );
  });
});
