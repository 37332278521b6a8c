import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readPack } from '../../../src/glossary/pack/read-pack.ts';
import { misspellings } from '../../bench/misspellings.ts';

const SHIPPED = fileURLToPath(new URL('../../../data/software', import.meta.url));

const misspelt = new Set([...(await misspellings()).values()].flat());

/** What is misspelt in anything of an entry but its hidden labels, which are meant to be, and names: sources, acronyms. */
const misspeltIn = (entry: object): string[] =>
  (
    JSON.stringify({ ...entry, hiddenLabels: [], sources: [] }).match(/(?<!\p{L})\p{L}\p{Ll}+(?!\p{L})/gu) ??
    []
  ).filter((word) => misspelt.has(word.toLowerCase()));

it('knows a misspelt word from the same on purpose', () => {
  expect(misspeltIn({ definition: 'Adress that recieves, by BRIN.', hiddenLabels: ['recieve'] })).toEqual([
    'Adress',
    'recieves',
  ]);
});

it('finds no common misspelling in the pack that is shipped', async () => {
  const { pack } = await readPack(SHIPPED);
  expect(pack.entries.length).toBeGreaterThan(500);
  expect(pack.entries.flatMap((entry) => misspeltIn(entry).map((word) => `${entry.id}: ${word}`))).toEqual(
    [],
  );
});
