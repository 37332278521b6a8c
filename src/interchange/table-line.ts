/** The cells as a line that people read: "Transport | HTTP | any". What would look like a border has a "\" before it. */
export const tableLine = (cells: readonly string[]): string =>
  cells.map((cell) => cell.replace(/[\\|]/g, '\\$&')).join(' | ');

/** The cells of a line without the spaces around them. A "\" that is before neither a border nor another "\" is itself. */
export function cellsOf(line: string): string[] {
  const cells = [''];
  for (const [piece] of line.matchAll(/\\[\\|]|\||[^\\|]+|\\/g)) {
    if (piece === '|') cells.push('');
    else cells.push(`${cells.pop()}${/^\\[\\|]/.test(piece) ? piece.slice(1) : piece}`);
  }
  return cells.map((cell) => cell.trim());
}
