import type { Pack } from '../../glossary/pack/pack.ts';
import { textOf } from '../decode.ts';
import { fieldsOf } from '../fields-of.ts';
import { gather } from '../findings.ts';
import type { GivenFile, Imported, ReadOptions, WrittenFile } from '../format.ts';
import { inTurns, stageOf, type Work } from '../work.ts';
import { type Excerpt, readYaml } from './read-yaml.ts';
import { yamlText } from './yaml-text.ts';

/** Entries from YAML files with an entry a document, which says its `kind` and its `id` itself. */
export const readDocuments = (files: readonly GivenFile[], options: ReadOptions): Promise<Imported> =>
  gather(async (findings) => {
    for (const [index, file] of files.entries()) {
      const stage = stageOf(options, index, files.length);
      const text = textOf(file, findings);
      const documents = text === undefined ? [] : documentsOf(text, file.name);
      for await (const document of inTurns(documents, documents.length, stage)) {
        const read = readYaml(document, findings);
        if (read !== undefined) findings.add({ lang: options.lang, ...read.fields }, file.name, read.place);
      }
    }
    return {};
  });

/** A line that begins with "---" is the end of a document wherever it stands: no text of YAML can hold one. */
function documentsOf(text: string, file: string): Excerpt[] {
  const documents: { file: string; above: number; lines: string[] }[] = [{ file, above: 0, lines: [] }];
  text.split('\n').forEach((line, index) => {
    if (/^---(?:\s|$)/.test(line)) documents.push({ file, above: index + 1, lines: [] });
    else documents.at(-1)?.lines.push(line);
  });
  return documents
    .filter(({ lines }) => lines.some((line) => !/^\s*(?:#|$)/.test(line)))
    .map(({ lines, ...document }) => ({ ...document, text: lines.join('\n') }));
}

/** All entries as one YAML file, an entry a document. */
export async function writeDocuments(pack: Pack, work: Work): Promise<WrittenFile[]> {
  const documents: string[] = [];
  for await (const entry of inTurns(pack.entries, pack.entries.length, work)) {
    const { kind, id } = entry;
    documents.push(`---\n${yamlText({ kind, id, ...fieldsOf(entry, { contributors: [] }) })}`);
  }
  return [{ name: `${pack.id}.yaml`, content: documents.join('') }];
}
