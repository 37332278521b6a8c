/** The lines of a text, without the white space around them; none of those that say nothing. */
export const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** "a | b", of parts that may hold that sign themselves: there it is written "\|". */
export const joined = (parts: readonly string[]): string =>
  parts.map((part) => part.replace(/[\\|]/g, '\\$&')).join(' | ');

/** The parts of such a line. A backslash before anything else is one. */
export function parted(line: string): string[] {
  const parts = [''];
  for (const [sign] of line.matchAll(/\\[\\|]|[\s\S]/gu)) {
    if (sign === '|') parts.push('');
    else parts[parts.length - 1] += sign.length === 2 && sign.startsWith('\\') ? sign.slice(1) : sign;
  }
  return parts.map((part) => part.trim());
}
