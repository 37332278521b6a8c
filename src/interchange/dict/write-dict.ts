import { Buffer } from 'node:buffer';
import { type Entry, isConcept } from '../../glossary/entry.ts';
import type { Pack } from '../../glossary/pack/pack.ts';
import type { WrittenFile } from '../format.ts';
import { inTurns, stageOf, type Work } from '../work.ts';
import { dictzip } from './dictzip.ts';
import { indexOf, type Place } from './index-lines.ts';
import { ownArticle } from './own-article.ts';

/** All entries as a DICT database, for dictd(8) and the readers of its format: an index, and the compressed texts. */
export async function writeDict(pack: Pack, work: Work): Promise<WrittenFile[]> {
  const texts: Buffer[] = [];
  const places: Omit<Place, 'line'>[] = [];
  let offset = 0;
  const add = (headwords: readonly string[], text: string): void => {
    const bytes = Buffer.from(text);
    for (const headword of headwords) places.push({ headword, offset, length: bytes.length });
    texts.push(bytes);
    offset += bytes.length;
  };
  add(['00-database-utf8', '00-database-allchars'], '\n');
  add(['00-database-short'], `00-database-short\n     ${pack.title}\n`);
  add(['00-database-info'], `00-database-info\n     ${pack.description}\n`);
  const labelOf = new Map(pack.entries.filter(isConcept).map(({ id, prefLabel }) => [id, prefLabel]));
  for await (const entry of inTurns(pack.entries, pack.entries.length, stageOf(work, 0, 2))) {
    const headwords = headwordsOf(entry, labelOf);
    add(headwords, ownArticle(entry, headwords));
  }
  return [
    { name: `${pack.id}.index`, content: indexOf(places) },
    { name: `${pack.id}.dict.dz`, content: await dictzip(Buffer.concat(texts), stageOf(work, 1, 2)) },
  ];
}

/** Of a comparison, what people would look up: "REST vs RPC". */
function headwordsOf(entry: Entry, labelOf: ReadonlyMap<string, string>): string[] {
  if (isConcept(entry)) return [entry.prefLabel, ...entry.altLabels];
  return [entry.between.map((id) => labelOf.get(id) ?? id).join(' vs ')];
}
