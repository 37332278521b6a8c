import { qualifiedLabel } from '../../../glossary/concept.ts';
import type { Glossary } from '../../../glossary/glossary.ts';
import type { Messages } from '../../../messages/messages.ts';

/** Fields whose values are ids of concepts. */
const OF_CONCEPTS = /^(?:broader|related|between|comparedAs)$/;

/** What a field of an entry holds as people read it, a line an item; nothing of what isn't there. */
export function valueLines(
  field: string,
  value: unknown,
  { glossary, messages }: { readonly glossary: Glossary; readonly messages: Messages },
): string[] {
  if (value === undefined) return [];
  if (value === null) return [messages.say('answer.notRecorded')];
  if (typeof value === 'string') return OF_CONCEPTS.test(field) ? [nameOf(value)] : linesOf(value);
  if (!Array.isArray(value)) return [typeof value === 'object' ? JSON.stringify(value) : String(value)];
  return value.map((item) => {
    if (isRow(item)) return `${item.aspect}: ${item.values.join(' | ')}`;
    return OF_CONCEPTS.test(field) ? nameOf(String(item)) : String(item);
  });

  function nameOf(id: string): string {
    const concept = glossary.concept(id);
    return concept === undefined ? id : qualifiedLabel(concept);
  }
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

interface Row {
  readonly aspect: string;
  readonly values: readonly string[];
}

/** A row of a comparison. */
const isRow = (item: unknown): item is Row =>
  typeof item === 'object' && item !== null && 'aspect' in item && 'values' in item;
