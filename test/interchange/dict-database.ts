import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import type { Concept } from '../../src/glossary/concept.ts';
import { isConcept } from '../../src/glossary/entry.ts';
import { readSources } from '../../src/interchange/read-sources.ts';
import type { Source } from '../../src/interchange/source.ts';
import { type Files, temporaryFolder, writeFiles } from '../temporary-folder.ts';

/** A text of a database, and the headwords that point to it. */
export interface Article {
  readonly headwords: readonly string[];
  readonly text: string;
}

const DIGITS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'];

/** A number as dictd(8) writes it, in the digits of base 64 and without leading zeros: 0 is "A", 64 is "BA". */
export const dictNumber = (number: number): string =>
  (number < 64 ? '' : dictNumber(Math.floor(number / 64))) + DIGITS[number % 64];

/** The two files of a DICT database: the index, sorted as dictfmt(1) does, and the texts, compressed or plain. */
export function dictDatabase(
  name: string,
  articles: readonly Article[],
  form: 'compressed' | 'plain' = 'compressed',
): Files {
  let offset = 0;
  const lines: string[] = [];
  for (const { headwords, text } of articles) {
    const length = Buffer.byteLength(text);
    for (const headword of headwords)
      lines.push(`${headword}\t${dictNumber(offset)}\t${dictNumber(length)}\n`);
    offset += length;
  }
  const texts = Buffer.from(articles.map(({ text }) => text).join(''));
  return {
    [`${name}.index`]: lines.sort().join(''),
    ...(form === 'compressed' ? { [`${name}.dict.dz`]: gzipSync(texts) } : { [`${name}.dict`]: texts }),
  };
}

/** What is read from the database called “tiny” that the files hold. */
export async function readFiles(files: Files): Promise<Source> {
  const folder = await temporaryFolder();
  await writeFiles(folder, files);
  const [source] = await readSources([join(folder, 'tiny.index')]);
  if (source === undefined) throw new Error('nothing was read');
  return source;
}

/** The concepts of a database of these articles, by their ids. */
export async function conceptsOf(...articles: readonly Article[]): Promise<Record<string, Concept>> {
  const { pack, faults } = await readFiles(dictDatabase('tiny', articles));
  expect(faults).toEqual([]);
  return Object.fromEntries(pack.entries.filter(isConcept).map((concept) => [concept.id, concept]));
}

/** An article of one headword, as dictionaries lay it out. */
export const article = (headword: string, ...lines: readonly string[]): Article => ({
  headwords: [headword],
  text: `${headword}\n\n${lines.map((line) => `   ${line}\n`).join('')}\n`,
});
