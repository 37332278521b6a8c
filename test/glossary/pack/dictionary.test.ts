import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { spellCheckDocument } from 'cspell-lib';
import { expect, it } from 'vitest';
import type { Entry } from '../../../src/glossary/entry.ts';
import { isComparison, isConcept } from '../../../src/glossary/entry.ts';
import { readPack } from '../../../src/glossary/pack/read-pack.ts';

const SHIPPED = fileURLToPath(new URL('../../../data/software', import.meta.url));

/** The words of the trade that no dictionary has, one a line. */
const trade = readFileSync(new URL('words.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

const { pack } = await readPack(SHIPPED);

/** What is written in sentences and cells, without the names. */
const prose = (entry: Entry): string[] => {
  if (isComparison(entry))
    return [entry.gist, ...entry.points, ...entry.rows.flatMap(({ aspect, values }) => [aspect, ...values])];
  if (!isConcept(entry)) return [];
  return [
    entry.definition,
    ...entry.points,
    ...Object.values(entry.characteristics).map((each) => each ?? ''),
  ];
};

const namesOf = (entry: Entry): string[] =>
  isConcept(entry) ? [entry.prefLabel, ...entry.altLabels].flatMap((label) => label.split(/[^\p{L}]+/u)) : [];

/** What American English doesn't have, nor the dictionaries of software, nor the names of entries; what has a capital is a name. */
async function misspelt(text: string, names: readonly string[]): Promise<string[]> {
  const { issues, errors } = await spellCheckDocument(
    { uri: 'pack.txt', text, languageId: 'plaintext', locale: 'en' },
    { generateSuggestions: false, noConfigSearch: true },
    { words: [...trade, ...names] },
  );
  expect(errors ?? []).toEqual([]);
  return [...new Set(issues.map((issue) => issue.text))].filter((word) => /^\p{Ll}/u.test(word)).sort();
}

it('finds a word that is none, and a British one', async () => {
  expect(await misspelt('A behaviour that is wierdly done', [])).toEqual(['behaviour', 'wierdly']);
});

it('finds only words in the prose of the pack that is shipped', async () => {
  expect(pack.entries.length).toBeGreaterThan(500);
  const names = pack.entries.flatMap(namesOf).filter((name) => name.length > 1);
  expect(await misspelt(pack.entries.flatMap(prose).join('\n'), names)).toEqual([]);
});

it('lists the words of the trade once, in order', () => {
  expect(trade).toEqual([...new Set(trade)].sort());
});
