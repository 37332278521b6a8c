const SEPARATORS = [',', ';', '\t'] as const;

/** What stands between cells: of the usual ones the most frequent in the first line, which holds but names. */
export function separatorOf(text: string): string {
  const header = /^\s*(.*)/.exec(text)?.[1]?.replace(/"[^"]*"/g, '') ?? '';
  const counts = SEPARATORS.map((separator) => header.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}
