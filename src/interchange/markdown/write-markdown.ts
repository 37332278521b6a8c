import { type Entry, isConcept } from '../../glossary/entry.ts';
import type { Pack } from '../../glossary/pack/pack.ts';
import { fieldsOf } from '../fields-of.ts';
import type { WrittenFile } from '../format.ts';
import { inTurns, type Work } from '../work.ts';
import { yamlText } from '../yaml/yaml-text.ts';
import { bodyOf } from './own-body.ts';

/** The entries as a folder of Markdown files, one each: fields in the front matter, what is read below it. */
export async function writeMarkdown(pack: Pack, work: Work): Promise<WrittenFile[]> {
  const files: WrittenFile[] = [];
  for await (const entry of inTurns(pack.entries, pack.entries.length, work))
    files.push({ name: `${pack.id}/${entry.id}.md`, content: pageOf(entry) });
  return files;
}

function pageOf(entry: Entry): string {
  const { prefLabel, definition, gist, points, rows, chooseWhen, ...fields } = fieldsOf(entry, {
    contributors: [],
  });
  const title = isConcept(entry) ? { title: entry.prefLabel } : {};
  const front = yamlText({ ...title, kind: entry.kind, id: entry.id, ...fields });
  return `---\n${front}---\n\n${bodyOf(entry)}`;
}
