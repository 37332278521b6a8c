import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type Concept, conceptSchema } from '../glossary/concept.ts';
import { groupBy } from '../glossary/group-by.ts';
import { type Fault, inReadingOrder } from '../glossary/pack/fault.ts';
import { refusalsOf } from '../glossary/pack/refusals.ts';
import { MOST_TAGS, tag } from '../glossary/provenance.ts';
import { singularsOf } from '../lookup/inflection.ts';
import { normalize } from '../lookup/normalize.ts';
import { importedHeader } from './imported-header.ts';
import { uniqueSlug } from './slug.ts';
import type { Source } from './source.ts';

/** Where a headword's text stands in the uncompressed database, in bytes. */
interface Place {
  readonly headword: string;
  readonly offset: number;
  readonly length: number;
  /** Of the index, counted from 1. */
  readonly line: number;
}

/** Bytes that the texts may have: a small file can unpack to more than the machine holds. */
const MOST_BYTES = 512 * 1024 ** 2;

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
  const header = importedHeader(index, name && titleIn(cleaned(textOf(name))));
  const described = places.filter(({ headword }) => !/^00-?database/.test(headword));
  const byText = groupBy(described, ({ offset, length }) => `${offset} ${length}`);
  const concepts = [...byText.values()].flatMap((sharing) => {
    const [first] = sharing as [Place, ...Place[]];
    const headwords = sharing.map(({ headword }) => headword);
    const article = articleOf(headwords, cleaned(textOf(first)));
    const id = uniqueSlug(article.prefLabel, taken);
    const { lang, title } = header;
    const result = conceptSchema.safeParse({ kind: 'concept', id, lang, sources: [title], ...article });
    if (result.success) return [result.data];
    const refusals = refusalsOf(result.error);
    faults.push(...refusals.map(({ message }) => ({ file: index, line: first.line, message })));
    return [];
  });
  const pack = { ...header, entries: withLinks(withSenses(concepts)) };
  return { pack, faults: inReadingOrder(faults) };
}

/** One line, below the headword where the text repeats it. */
const titleIn = (text: string): string =>
  text
    .replace(/^00-?database-?short/, '')
    .replace(/\s+/g, ' ')
    .trim();

async function readTexts(stem: string): Promise<Buffer> {
  try {
    return await promisify(gunzip)(await readFile(`${stem}.dict.dz`), { maxOutputLength: MOST_BYTES });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return readFile(`${stem}.dict`);
    if (code !== 'ERR_BUFFER_TOO_LARGE') throw error;
    throw new Error(`${stem}.dict.dz unpacks to more than 512 MiB`, { cause: error });
  }
}

function placesOf(index: string, size: number, file: string, faults: Fault[]): Place[] {
  return index.split('\n').flatMap((line, number) => {
    if (line === '') return [];
    const [first = '', offset = '', length = ''] = line.split('\t');
    const headword = cleaned(first).trim();
    const place = { headword, offset: numberOf(offset), length: numberOf(length), line: number + 1 };
    const fault = (message: string) => faults.push({ file, line: place.line, message });
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

/** What the text that headwords share says of them. */
function articleOf(headwords: readonly string[], text: string) {
  const lines = text.split('\n');
  const labels = new Map(headwords.map((headword) => [headword.toLowerCase(), headword]));
  // An index may fold case. The text repeats the headwords in their own case in its first lines.
  const body = Math.max(
    lines.findIndex((line) => !labels.has(line.trim().toLowerCase())),
    0,
  );
  const headings = lines.slice(0, body).map((line) => line.trim());
  for (const heading of headings) labels.set(heading.toLowerCase(), heading);
  const [prefLabel = '', ...altLabels] = new Set([...headings, ...labels.values()]);
  const { definition, tags } = bodyOf(lines.slice(body));
  return { prefLabel, altLabels, definition: definition || prefLabel, tags };
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
  const tags = (marked?.[1] ?? '').split(',').map((each) => each.replace(/\s+/g, ' ').trim());
  return {
    definition: body.slice(marked?.[0].length ?? 0),
    tags: [...new Set(tags)].filter((each) => tag.safeParse(each).success).slice(0, MOST_TAGS),
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
  const labels = concepts.flatMap(({ id, prefLabel, altLabels }) =>
    [prefLabel, ...altLabels].map((text) => ({ id, text })),
  );
  const ids = new Map(labels.map(({ id, text }) => [normalize(text), id]));
  return concepts.map((concept) => {
    const related = new Set<string>();
    const definition = concept.definition.replace(LINK, (whole, inside: string) => {
      const key = normalize(inside);
      const id = [key, ...singularsOf(key)].map((form) => ids.get(form)).find((each) => each !== undefined);
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
