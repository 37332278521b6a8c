import { Buffer, isUtf8 } from 'node:buffer';
import { basename } from 'node:path/posix';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { groupBy } from '../../glossary/group-by.ts';
import { LONGEST_TITLE, type PackHeader } from '../../glossary/pack/pack.ts';
import { textOf } from '../decode.ts';
import { type Findings, gather, placeAt } from '../findings.ts';
import type { GivenFile, Imported, ReadOptions } from '../format.ts';
import { LIMITS } from '../limits.ts';
import { inTurns, stageOf } from '../work.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { ForeignArticles } from './foreign-articles.ts';
import { type Place, placesOf } from './index-lines.ts';
import { ownFields, partsOf } from './own-article.ts';
import { withoutControls } from './without-controls.ts';

/**
 * Entries from DICT databases, the format of dictd(8): `NAME.index` with a line "headword, offset, length" each, beside
 * `NAME.dict.dz` or `NAME.dict`. Headwords that share a text are labels of one concept.
 */
export const readDict = (files: readonly GivenFile[], options: ReadOptions): Promise<Imported> =>
  gather(async (findings) => {
    let header: Partial<PackHeader> = {};
    for (const [stem, parts] of groupBy(files, ({ name }) => name.replace(PART, ''))) {
      const index = parts.find(({ name }) => name.endsWith('.index'));
      if (index === undefined) {
        findings.refuse({
          file: `${stem}.index`,
          line: 1,
          message: 'is missing: a DICT database has an index',
        });
        continue;
      }
      const texts = await textsIn(parts, stem, findings);
      if (texts !== undefined) header = await readDatabase(index, texts, options, findings);
    }
    return header;
  });

const PART = /\.(?:index|dict|dict\.dz)$/;

/** In bytes: so much is unpacked at a time. The usual 16 KiB take several times as long. */
const CHUNK = 1024 ** 2;

/** The uncompressed texts. */
async function textsIn(
  parts: readonly GivenFile[],
  stem: string,
  findings: Findings,
): Promise<Buffer | undefined> {
  const refuse = (file: string, message: string): undefined => {
    findings.refuse({ file, line: 1, message });
  };
  const plain = parts.find(({ name }) => name.endsWith('.dict'));
  const packed = parts.find(({ name }) => name.endsWith('.dict.dz'));
  if (packed === undefined)
    return plain === undefined
      ? refuse(`${stem}.dict.dz`, 'is missing: a DICT database has its texts there, or in .dict')
      : Buffer.from(plain.content);
  try {
    return await promisify(gunzip)(packed.content, {
      maxOutputLength: LIMITS.unpackedBytes,
      chunkSize: CHUNK,
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const tooMuch = code === 'ERR_BUFFER_TOO_LARGE';
    const reason = tooMuch ? 'unpacks to more than 512 MiB' : 'is not compressed as .dz files are';
    return refuse(packed.name, reason);
  }
}

async function readDatabase(
  index: GivenFile,
  texts: Buffer,
  options: ReadOptions,
  findings: Findings,
): Promise<Partial<PackHeader>> {
  const file = index.name;
  const lines = textOf(index, findings);
  if (lines === undefined) return {};
  const textAt = ({ offset, length }: Place) =>
    withoutControls(texts.toString('utf8', offset, offset + length));
  const places = placesOf(lines, texts.length, file, findings);
  const title = titleIn(places, textAt);
  const described = places.filter(({ headword }) => !/^00-?database/.test(headword));
  const byText = groupBy(described, ({ offset, length }) => `${offset} ${length}`);
  const articles = [...byText.values()].flatMap(([first, ...others]) => (first ? [{ first, others }] : []));
  const own: OwnArticle[] = [];
  const foreign = new ForeignArticles(file, options.lang, title || basename(file, '.index'), findings);
  for await (const { first, others } of inTurns(articles, articles.length, stageOf(options, 0, 2))) {
    const text = textAt(first);
    if (!isUtf8(texts.subarray(first.offset, first.offset + first.length))) {
      findings.refuse({ file, line: first.line, message: 'names a text that is not UTF-8' });
      continue;
    }
    const parts = partsOf(text);
    if (parts !== undefined) own.push({ ...parts, place: first });
    else foreign.add([first, ...others], text);
  }
  // An index is sorted by headword, the texts stand as they were written.
  own.sort((one, other) => one.place.offset - other.place.offset);
  for await (const article of inTurns(own, own.length, stageOf(options, 1, 2)))
    addOwn(article, file, options.lang, findings);
  foreign.take();
  return title === '' ? {} : { title };
}

type OwnArticle = NonNullable<ReturnType<typeof partsOf>> & { readonly place: Place };

function addOwn(article: OwnArticle, file: string, lang: string, findings: Findings): void {
  const { line } = article.place;
  const yaml = readYaml({ file, text: article.fields, above: 0, line }, findings);
  const data = yaml && { lang, ...ownFields(article, yaml.fields) };
  if (data !== undefined) findings.add(data, file, placeAt(file, line));
}

/** One line, below the headword where the text repeats it. */
function titleIn(places: readonly Place[], textAt: (place: Place) => string): string {
  const place = places.find(({ headword }) => /^00-?database-?short$/.test(headword));
  if (place === undefined) return '';
  const text = textAt(place).replace(/^00-?database-?short/, '');
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE).trim();
}
