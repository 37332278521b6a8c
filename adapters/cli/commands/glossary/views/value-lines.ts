/** What a field holds, a line an item; nothing of what isn't there. */
export function valueLines(value: unknown): string[] {
  if (value === undefined) return [];
  if (value === null) return ['(not recorded)'];
  if (typeof value === 'string') return value.split('\n').filter((line) => line.trim() !== '');
  if (!Array.isArray(value)) return [typeof value === 'object' ? JSON.stringify(value) : String(value)];
  return value.map((item) => (isRow(item) ? `${item.aspect}: ${item.values.join(' | ')}` : String(item)));
}

interface Row {
  readonly aspect: string;
  readonly values: readonly string[];
}

/** A row of a comparison. */
const isRow = (item: unknown): item is Row =>
  typeof item === 'object' && item !== null && 'aspect' in item && 'values' in item;
