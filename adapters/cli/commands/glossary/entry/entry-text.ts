import type { Entry } from '../../../../../src/glossary/entry.ts';
import { fieldsOf } from '../../../../../src/interchange/fields-of.ts';
import { yamlText } from '../../../../../src/interchange/yaml/yaml-text.ts';

/** An entry as YAML, as in a pack's files; the first line says which version it is, so that nothing newer is overwritten. */
export function entryText(entry: Entry, number: number): string {
  const { updated: _, contributors: __, ...fields } = fieldsOf(entry, { lang: 'en', contributors: [] });
  return `${versionLine(entry.id, number)}\n${yamlText(fields)}`;
}

/** What `draftFrom` reads as the version that a text was made from. */
const versionLine = (id: string, number: number): string =>
  number === 0
    ? `# Version 0 of ${id}: the pack’s own. What is saved here is laid over it.`
    : `# Version ${number} of ${id}.`;
