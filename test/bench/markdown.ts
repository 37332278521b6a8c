/** A table in Markdown, its numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** A share as a percentage; a dash for a share of nothing. */
export const percent = (part: number, whole = 1): string =>
  whole === 0 || Number.isNaN(part) ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

/** A time in milliseconds, in a unit that leaves few digits. */
export const time = (milliseconds: number): string => {
  if (milliseconds < 0.9995) return `${(milliseconds * 1000).toPrecision(milliseconds < 0.1 ? 2 : 3)} µs`;
  return milliseconds < 1000
    ? `${milliseconds.toPrecision(3)} ms`
    : `${(milliseconds / 1000).toPrecision(3)} s`;
};

export const megabytes = (bytes: number): string => `${Math.max(0, bytes / 1e6).toFixed(1)} MB`;

export const count = (number: number): string => number.toLocaleString('en-GB');
