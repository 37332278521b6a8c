import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { resolve } = createRequire(import.meta.url);
const WIKIPEDIA = join(resolve('misspellings'), '..', '..', 'dict', 'lc-dictionary.json');
const CSPELL = join(resolve('@cspell/dict-en-common-misspellings'), '..', 'dict', 'dict-en.json');

interface CspellDictionaries {
  readonly dictionaryDefinitions: readonly { readonly suggestWords: readonly string[] }[];
}

/** How people misspell words: each word in lower case, with what it was written as, from Wikipedia's list and from cspell's. */
export async function misspellings(): Promise<Map<string, string[]>> {
  const wikipedia = JSON.parse(await readFile(WIKIPEDIA, 'utf8')) as Record<string, string>;
  const cspell = JSON.parse(await readFile(CSPELL, 'utf8')) as CspellDictionaries;
  const pairs = [
    ...Object.entries(wikipedia),
    ...cspell.dictionaryDefinitions
      .flatMap(({ suggestWords }) => suggestWords)
      .map((line) => line.split('->') as [wrong: string, right: string]),
  ];
  const wrongly = new Map<string, Set<string>>();
  for (const [wrong, right] of pairs)
    for (const word of right.split(',').map((each) => each.trim().toLowerCase()))
      if (isWord(word) && isWord(wrong)) wrongly.set(word, (wrongly.get(word) ?? new Set()).add(wrong));
  return new Map([...wrongly].map(([word, spellings]) => [word, [...spellings]]));
}

const isWord = (text: string): boolean => /^[a-z]{4,}$/.test(text);
