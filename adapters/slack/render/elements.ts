import type {
  ContextBlock,
  ContextBlockElement,
  HeaderBlock,
  PlainTextElement,
  RichTextBlock,
  RichTextBlockElement,
  RichTextList,
  RichTextSection,
  RichTextText,
} from '@slack/types';
import { cut } from '../../../src/messages/cut.ts';
import { LIMITS } from '../limits.ts';

/**
 * The parts that messages are made of. Words of entries and of people stand in rich text and in plain text only, where
 * Slack shows markup as it is. Each of these gives nothing where there is nothing to show, which Slack would refuse.
 */

/** Some text with its emphasis, on a line of its own. */
export type Line = readonly RichTextText[];

/** Whether there is anything to see in a text. */
export const isBlank = (text: string): boolean => !/[^\s\p{Cc}\p{Cf}\p{Z}]/u.test(text);

export const line = (text: string): Line => (isBlank(text) ? [] : [{ type: 'text', text }]);

export const bold = (text: string): Line =>
  isBlank(text) ? [] : [{ type: 'text', text, style: { bold: true } }];

/** "Name: text", the name set off. */
export function labelled(name: string, text: string): Line {
  if (isBlank(text)) return bold(name);
  return isBlank(name) ? line(text) : [...bold(`${name}:`), ...line(` ${text}`)];
}

/** The same, and nothing where the text says nothing. */
export const field = (name: string, text: string): Line => (isBlank(text) ? [] : labelled(name, text));

export const section = (text: Line): RichTextSection[] =>
  text.length === 0 ? [] : [{ type: 'rich_text_section', elements: [...text] }];

/** Lines right under each other. A break doesn't stand for itself: Slack may refuse a text of nothing but white space. */
export const stacked = (lines: readonly Line[]): RichTextSection[] =>
  section(
    lines
      .filter((each) => each.length > 0)
      .flatMap((each, index, { length }) => (index === length - 1 ? each : broken(each))),
  );

const broken = (text: Line): Line =>
  text.map((each, index) => (index === text.length - 1 ? { ...each, text: `${each.text}\n` } : each));

export function list(lines: readonly Line[], style: RichTextList['style'] = 'bullet'): RichTextList[] {
  const elements = lines.flatMap(section);
  return elements.length === 0 ? [] : [{ type: 'rich_text_list', style, elements }];
}

/** A heading and a bullet a line; nothing where there is no line. */
export function headed(heading: string, lines: readonly Line[]): RichTextBlock[] {
  const bullets = list(lines);
  return bullets.length === 0 ? [] : richText(...section(bold(heading)), ...bullets);
}

export const richText = (...elements: readonly RichTextBlockElement[]): RichTextBlock[] =>
  elements.length === 0 ? [] : [{ type: 'rich_text', elements: [...elements] }];

/** Without `emoji: false`, ":x:" in a text would become a picture. */
export const plain = (text: string): PlainTextElement => ({ type: 'plain_text', text, emoji: false });

/** What a message is about; a sentence too long for a header stands in bold, and whole. */
export function title(text: string): (HeaderBlock | RichTextBlock)[] {
  if (isBlank(text)) return [];
  return text.length > LIMITS.header
    ? richText(...section(bold(text)))
    : [{ type: 'header', text: plain(text) }];
}

/** Small print, from texts and elements. */
export function context(parts: readonly (string | ContextBlockElement)[]): ContextBlock[] {
  const elements = parts.flatMap((part) => {
    if (typeof part !== 'string') return [part];
    return isBlank(part) ? [] : [plain(cut(part, LIMITS.text))];
  });
  return chunks(elements, LIMITS.contextElements).map((chunk) => ({ type: 'context', elements: chunk }));
}

/** A list in pieces of at most `size`. */
export const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_none, index) =>
    items.slice(index * size, (index + 1) * size),
  );
