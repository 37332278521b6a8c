import { cut } from '../../../src/messages/cut.ts';
import { escapeMarkdown } from '../escape.ts';

/** A text as markdown on one line, escaped, in `room` characters. */
export const line = (text: string, room: number): string => fitted(text.replace(/\s+/g, ' ').trim(), room);

/** A text of several paragraphs as markdown, escaped, in `room` characters. */
export const prose = (text: string, room: number): string => fitted(paragraphs(text), room);

/** Escaping adds to a text, so the cut that fits has to be found. */
function fitted(text: string, room: number): string {
  let most = room;
  let escaped = escapeMarkdown(cut(text, most));
  while (escaped.length > room) {
    most = Math.min(most - 1, Math.floor((most * room) / escaped.length));
    escaped = escapeMarkdown(cut(text, most));
  }
  return escaped;
}

/** Prose is filled, as a chat breaks lines by itself; a paragraph with indented lines, such as code, keeps its lines. */
const paragraphs = (text: string): string =>
  text
    .replace(/[\u2028\u2029]/g, '\n')
    .split(/\n\s*\n/)
    .map((block) =>
      /^[^\S\n]/m.test(block.trimStart()) ? block.trimEnd() : block.replace(/\s+/g, ' ').trim(),
    )
    .filter((block) => block.trim() !== '')
    .join('\n\n')
    .trim();
