import { isGenus } from '../../glossary/concept.ts';
import { type Entry, isConcept } from '../../glossary/entry.ts';
import type { Pack } from '../../glossary/pack/pack.ts';
import { fieldsOf } from '../fields-of.ts';
import type { WrittenFile } from '../format.ts';
import { inTurns, type Work } from '../work.ts';
import { yamlText } from './yaml-text.ts';

/** The pack as a folder of files, as those in `data/`. */
export async function writePackFiles(pack: Pack, work: Work): Promise<WrittenFile[]> {
  const { entries, ...header } = pack;
  const files = [{ name: 'pack.yaml', content: yamlText(header) }];
  for await (const entry of inTurns(entries, entries.length, work))
    files.push({ name: `${folderOf(entry)}/${entry.id}.yaml`, content: yamlText(fieldsOf(entry, pack)) });
  return files.map(({ name, content }) => ({ name: `${pack.id}/${name}`, content }));
}

function folderOf(entry: Entry): string {
  if (!isConcept(entry)) return 'comparisons';
  return isGenus(entry) ? 'genera' : 'concepts';
}
