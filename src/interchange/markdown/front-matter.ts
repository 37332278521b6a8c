import type { Excerpt } from '../yaml/read-yaml.ts';

/** A Markdown file in its two parts, as Hugo, Jekyll and Obsidian have them. */
export interface Page {
  /** YAML between two lines of "---". */
  readonly front: Excerpt;
  readonly body: string;
  /** Lines of the file that stand before the body. */
  readonly above: number;
}

/** Nothing if the file doesn't begin with front matter. */
export function pageOf(text: string, file: string): Page | undefined {
  const lines = text.split('\n');
  if (!isBorder(lines[0])) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && isBorder(line));
  if (end < 0) return undefined;
  const front = { file, text: lines.slice(1, end).join('\n'), above: 1 };
  return { front, body: lines.slice(end + 1).join('\n'), above: end + 1 };
}

const isBorder = (line: string | undefined): boolean => line?.trimEnd() === '---';
