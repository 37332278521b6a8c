import { Fragment, type ReactNode } from 'react';
import { type Inline, type LineKind, linesOf, type MarkdownLine } from './markdown.ts';

/** Markdown of Discord's as it looks there. Whatever it holds becomes text, never markup. */
export const MarkdownText = ({ markdown }: { readonly markdown: string }) => (
  <div className="text">
    {groupsOf(linesOf(markdown)).map(({ kind, lines }, index) => {
      const List = LISTS[kind] ?? Fragment;
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text is replaced as a whole
        <List key={index}>
          {lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <Fragment key={at}>{lineLook(line)}</Fragment>
          ))}
        </List>
      );
    })}
  </div>
);

/** What holds lines that are items. */
const LISTS: Partial<Record<LineKind, 'ul' | 'ol'>> = { bullet: 'ul', numbered: 'ol' };

function lineLook({ kind, number, inside }: MarkdownLine): ReactNode {
  switch (kind) {
    case 'heading':
      return <h3>{inlines(inside)}</h3>;
    case 'small':
      return <small>{inlines(inside)}</small>;
    case 'bullet':
      return <li>{inlines(inside)}</li>;
    case 'numbered':
      return <li value={number}>{inlines(inside)}</li>;
    case 'text':
      return <p>{inlines(inside)}</p>;
  }
}

interface Group {
  readonly kind: LineKind;
  readonly lines: readonly MarkdownLine[];
}

/** Neighbours of a kind stand together, as items of a list do. */
function groupsOf(lines: readonly MarkdownLine[]): readonly Group[] {
  const groups: { readonly kind: LineKind; readonly lines: MarkdownLine[] }[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.kind === line.kind) last.lines.push(line);
    else groups.push({ kind: line.kind, lines: [line] });
  }
  return groups;
}

const inlines = (all: readonly Inline[]): ReactNode =>
  all.map((inline, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text is replaced as a whole
    <Fragment key={index}>{inlineLook(inline)}</Fragment>
  ));

function inlineLook(inline: Inline): ReactNode {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'bold':
      return <b>{inlines(inline.inside)}</b>;
    case 'italic':
      return <em>{inlines(inline.inside)}</em>;
    case 'code':
      return <code>{inline.text}</code>;
    case 'link':
      return (
        <a href={inline.address} target="_blank" rel="noreferrer noopener">
          {inlines(inline.inside)}
        </a>
      );
  }
}
