import type { Entry } from '../../src/glossary/entry.ts';
import type { Format, Imported } from '../../src/interchange/format.ts';
import { readGlossary } from '../../src/interchange/read-glossary.ts';
import { file } from './given-files.ts';

/** What came of reading, with the faults as "7: …". */
export interface Text {
  readonly entries: readonly Entry[];
  readonly faults: readonly string[];
}

const shown = ({ entries, faults }: Imported): Text => ({
  entries: entries.map(({ entry }) => entry),
  faults: faults.map(({ line, message }) => `${line}: ${message}`),
});

/** What a file of this text is read as. */
export const readText = async (
  format: Format,
  text: string | Uint8Array,
  { name = `terms${format.extensions[0]}`, lang = 'en' } = {},
): Promise<Text> => shown(await readGlossary([file(name, text)], { lang }, format));

/** What several files are read as, the faults with their files. */
export async function readTexts(format: Format, texts: Readonly<Record<string, string>>): Promise<Text> {
  const files = Object.entries(texts).map(([name, text]) => file(name, text));
  const { entries, faults } = await readGlossary(files, { lang: 'en' }, format);
  return {
    entries: entries.map(({ entry }) => entry),
    faults: faults.map((fault) => `${fault.file}:${fault.line}: ${fault.message}`),
  };
}
