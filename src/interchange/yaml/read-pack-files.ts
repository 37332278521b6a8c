import { type PackHeader, packSchema } from '../../glossary/pack/pack.ts';
import { refusalsOf } from '../../glossary/pack/refusals.ts';
import { textOf } from '../decode.ts';
import { type Findings, gather } from '../findings.ts';
import type { GivenFile, Imported, ReadOptions } from '../format.ts';
import { inTurns } from '../work.ts';
import { ENTRY_FILE, PACK_FILE } from './pack-file.ts';
import { readYaml } from './read-yaml.ts';

/** Entries from the files of a pack: `pack.yaml`, and one entry a file in `genera/`, `concepts/` and `comparisons/`. */
export const readPackFiles = (files: readonly GivenFile[], options: ReadOptions): Promise<Imported> =>
  gather(async (findings) => {
    const [packFile] = files.filter(({ name }) => PACK_FILE.test(name));
    const header = packFile === undefined ? {} : headerOf(packFile, findings);
    const { lang = options.lang, contributors = [] } = header;
    for await (const file of inTurns(files, files.length, options)) {
      if (file === packFile) continue;
      const [, folder, id] = ENTRY_FILE.exec(file.name) ?? [];
      if (folder === undefined) {
        const message = 'is no part of a pack, which has pack.yaml, genera/, concepts/ and comparisons/';
        findings.refuse({ file: file.name, line: 1, message });
        continue;
      }
      const kind = folder === 'comparisons' ? 'comparison' : 'concept';
      addEntry(file, { kind, id, lang, contributors }, findings);
    }
    return header;
  });

function addEntry(file: GivenFile, given: Readonly<Record<string, unknown>>, findings: Findings): void {
  const text = textOf(file, findings);
  const read = text === undefined ? undefined : readYaml({ file: file.name, text, above: 0 }, findings);
  if (read === undefined) return;
  const said = ['kind', 'id'].filter((field) => field in read.fields);
  for (const field of said)
    findings.refuse(read.place([field], `${field}: is said by the file’s folder and name; take it out`));
  if (said.length === 0) findings.add({ ...given, ...read.fields }, file.name, read.place);
}

function headerOf(file: GivenFile, findings: Findings): Partial<PackHeader> {
  const text = textOf(file, findings);
  const read = text === undefined ? undefined : readYaml({ file: file.name, text, above: 0 }, findings);
  if (read === undefined) return {};
  const result = packSchema.safeParse(read.fields, { reportInput: true });
  if (result.success) return result.data;
  findings.refuse(...refusalsOf(result.error).map(({ path, message }) => read.place(path, message)));
  return {};
}
