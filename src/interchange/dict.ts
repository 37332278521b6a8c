import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Concept } from '../glossary/concept.ts';
import type { Fault } from '../glossary/pack/fault.ts';
import { normalize, stem } from '../lookup/normalize.ts';
import { uniqueSlug } from './slug.ts';
import type { Source } from './source.ts';

/** Where a headword's text stands in the uncompressed database, in bytes. */
interface Place {
  readonly headword: string;
  readonly offset: number;
  readonly length: number;
}

/**
 * Concepts from a DICT database, the format of dictd(8): `NAME.index` with a line "headword, offset, length" each, beside
 * `NAME.dict.dz` or `NAME.dict`. Headwords that share a text are labels of one concept.
 * @param index the path of the index.
 * @param taken the ids that are in use; those of the database are added.
 */
export async function readDict(index: string, taken: Set<string>): Promise<Source> {
  const faults: Fault[] = [];
  const lines = await readFile(index, 'utf8');
  const texts = await readTexts(index.replace(/\.index$/, ''));
  const places = placesOf(lines, texts.length, index, faults);
  const textOf = ({ offset, length }: Place) => texts.toString('utf8', offset, offset + length);
  const name = places.find(({ headword }) => /^00-?database-?short$/.test(headword));
  const title = (name && titleIn(cleaned(textOf(name)))) || basename(index, '.index');
  const byText = new Map<string, Place[]>();
  for (const place of places.filter(({ headword }) => !/^00-?database/.test(headword))) {
    const key = `${place.offset} ${place.length}`;
    byText.set(key, [...(byText.get(key) ?? []), place]);
  }
  const concepts = [...byText.values()].map((sharing) => conceptOf(sharing, textOf, title, taken));
  const entries = withLinks(withSenses(concepts));
  const id = uniqueSlug(basename(index, '.index'), new Set());
  return { pack: { id, title, description: title, lang: 'en', contributors: [], entries }, faults };
}

/** One line, below the headword where the text repeats it. */
const titleIn = (text: string): string =>
  text
    .replace(/^00-?database-?short/, '')
    .replace(/\s+/g, ' ')
    .trim();

async function readTexts(stem: string): Promise<Buffer> {
  try {
    return await promisify(gunzip)(await readFile(`${stem}.dict.dz`));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return readFile(`${stem}.dict`);
  }
}

function placesOf(index: string, size: number, file: string, faults: Fault[]): Place[] {
  return index.split('\n').flatMap((line, number) => {
    if (line === '') return [];
    const [first = '', offset = '', length = ''] = line.split('\t');
    const headword = cleaned(first).trim();
    const place = { headword, offset: numberOf(offset), length: numberOf(length) };
    const fault = (message: string) => faults.push({ file, line: number + 1, message });
    if (headword === '' || !isNumber(offset) || !isNumber(length))
      fault('is not “headword, offset, length” with tabs between');
    else if (place.offset + place.length > size) fault('names a place beyond the end of the texts');
    else return [place];
    return [];
  });
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const isNumber = (text: string): boolean => /^[A-Za-z0-9+/]{1,8}$/.test(text);

/** Numbers of an index are written with the digits of base 64, the highest first. */
const numberOf = (text: string): number =>
  [...text].reduce((number, digit) => number * 64 + DIGITS.indexOf(digit), 0);

function conceptOf(
  sharing: readonly Place[],
  textOf: (place: Place) => string,
  title: string,
  taken: Set<string>,
): Concept {
  const [first] = sharing as [Place, ...Place[]];
  const lines = cleaned(textOf(first)).split('\n');
  const headwords = new Map(sharing.map(({ headword }) => [headword.toLowerCase(), headword]));
  // An index may fold case. The text repeats the headwords in their own case in its first lines.
  const body = Math.max(
    lines.findIndex((line) => !headwords.has(line.trim().toLowerCase())),
    0,
  );
  for (const line of lines.slice(0, body)) headwords.set(line.trim().toLowerCase(), line.trim());
  const headings = lines.slice(0, body).map((line) => line.trim());
  const [prefLabel = '', ...altLabels] = new Set([...headings, ...headwords.values()]);
  const { definition, tags } = bodyOf(lines.slice(body));
  return {
    kind: 'concept',
    id: uniqueSlug(prefLabel, taken),
    lang: 'en',
    prefLabel,
    altLabels,
    hiddenLabels: [],
    definition: definition || prefLabel,
    broader: [],
    characteristics: {},
    points: [],
    related: [],
    aspects: {},
    tags,
    sources: [title],
    contributors: [],
  };
}

/** The text below the headwords without its indentation; "<networking, web>" at its beginning are the tags. */
function bodyOf(lines: readonly string[]): { definition: string; tags: string[] } {
  const indentOf = (line: string): number => line.length - line.trimStart().length;
  const indent = lines
    .filter((line) => line.trim() !== '')
    .reduce((least, line) => Math.min(least, indentOf(line)), Number.POSITIVE_INFINITY);
  const body = lines
    .map((line) => line.slice(Math.min(indent, indentOf(line))))
    .join('\n')
    .trim();
  const marked = /^<([^<>]{1,120})>\s+/.exec(body);
  const tags = (marked?.[1] ?? '').split(',').map((tag) => tag.replace(/\s+/g, ' ').trim());
  return {
    definition: body.slice(marked?.[0].length ?? 0),
    tags: [...new Set(tags)].filter((tag) => tag !== ''),
  };
}

/** A headword with several texts gets a sense a text, where its tags tell them apart. */
function withSenses(concepts: readonly Concept[]): Concept[] {
  const sharing = new Map<string, Set<string | undefined>>();
  for (const { prefLabel, tags } of concepts)
    sharing.set(prefLabel, (sharing.get(prefLabel) ?? new Set()).add(tags[0]));
  return concepts.map((concept) => {
    const [sense] = concept.tags;
    return sense !== undefined && (sharing.get(concept.prefLabel)?.size ?? 0) > 1
      ? { ...concept, sense }
      : concept;
  });
}

const LINK = /\{([^{}]{1,80})\}/g;
const PLAIN = /^(?:\(https?:.*|[\p{L}\p{N}][\p{L}\p{N}\s.'/+#&-]*)$/su;
const MOST_RELATED = 8;

/** Texts name other headwords in braces: they become plain words, and the first of them `related`. Braces of code stay. */
function withLinks(concepts: readonly Concept[]): Concept[] {
  const keyOf = (text: string): string => stem(normalize(text));
  const labels = concepts.flatMap(({ id, prefLabel, altLabels }) =>
    [prefLabel, ...altLabels].map((text) => ({ id, text })),
  );
  const ids = new Map(labels.map(({ id, text }) => [keyOf(text), id]));
  return concepts.map((concept) => {
    const related = new Set<string>();
    const definition = concept.definition.replace(LINK, (whole, inside: string) => {
      const id = ids.get(keyOf(inside));
      if (id !== undefined && id !== concept.id) related.add(id);
      return id !== undefined || PLAIN.test(inside) ? inside : whole;
    });
    return { ...concept, definition, related: [...related].slice(0, MOST_RELATED) };
  });
}

/** Control characters can't be shown, and can harm a terminal. */
const cleaned = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  text.replace(/\r\n/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
