import type { Nodes, Parents, Root, RootContent } from 'mdast';

/** What a page of Markdown says, in plain words. */
export interface Prose {
  readonly text: string;
  /** Where its links lead, in their order. */
  readonly links: readonly string[];
}

/** Sections whose text goes without its heading: they say what the page's title is. */
const DEFINING = /^(?:what (?:it is|is it)|definition|description|summary|overview)\W*$/i;
/** Sections of links alone. */
const RELATED = /^(?:related|see also|further reading|references|resources|links)\b/i;

/** A section is a paragraph that begins with its heading: "Problem it addresses: …". */
export function proseOf(page: Root): Prose {
  const links: string[] = [];
  const blocks: string[] = [];
  let heading = '';
  for (const block of page.children) {
    if (block.type === 'heading') {
      heading = textOf(block, links).trim();
      continue;
    }
    const text = blockText(block, links).trim();
    if (text === '' || SHORTCODE.test(text) || RELATED.test(heading)) continue;
    blocks.push(heading === '' || DEFINING.test(heading) ? text : `${heading}: ${text}`);
    heading = '';
  }
  return { text: blocks.join('\n\n'), links };
}

/** What Hugo replaces by something else when it makes a site: "{{< figure … >}}". */
const SHORTCODE = /^\{\{[%<][^{}]*[%>]\}\}$/;

function blockText(block: RootContent, links: string[]): string {
  if (block.type === 'list')
    return block.children
      .map(
        (item, index) =>
          `${block.ordered ? `${(block.start ?? 1) + index}.` : '-'} ${joined(item, '\n', links)}`,
      )
      .join('\n');
  if (block.type === 'blockquote') return joined(block, '\n\n', links);
  if (block.type === 'code') return block.value;
  return textOf(block, links);
}

const joined = ({ children }: Parents, between: string, links: string[]): string =>
  children.map((child) => blockText(child, links)).join(between);

/** The words of one paragraph, on one line but for hard line breaks. */
function textOf(node: Nodes, links: string[]): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replace(/\s*\n\s*/g, ' ');
  if (node.type === 'break') return '\n';
  if (node.type === 'link') links.push(node.url);
  return 'children' in node ? node.children.map((child) => textOf(child, links)).join('') : '';
}
