import type { KnownBlock, RichTextBlock, RichTextBlockElement, TableBlock } from '@slack/types';

/**
 * Blocks in pages: as many on each as fit, in their order. A table is broken between rows, and has its head on each page; a list is broken
 * between items, and its heading stays with the first of them.
 * @param fits whether a page would do; whatever it has besides is the caller's to count in.
 * @returns nothing where some row or item fits on no page.
 */
export function pagesOf(
  blocks: readonly KnownBlock[],
  fits: (page: readonly KnownBlock[]) => boolean,
): KnownBlock[][] | undefined {
  const pages: KnownBlock[][] = [];
  let page: readonly KnownBlock[] = [];
  let from: KnownBlock | undefined;
  for (const { piece, of } of blocks.flatMap(piecesOf)) {
    const longer = of === from ? [...page.slice(0, -1), ...joined(page.at(-1), piece)] : [...page, piece];
    from = of;
    if (fits(longer)) {
      page = longer;
      continue;
    }
    if (!fits([piece])) return undefined;
    if (page.length > 0) pages.push(trimmed(page));
    page = [piece];
  }
  pages.push(trimmed(page));
  return pages.filter(({ length }) => length > 0);
}

/** What isn't broken any further, and the block that it is of. */
interface Piece {
  readonly piece: KnownBlock;
  readonly of: KnownBlock;
}

function piecesOf(block: KnownBlock): Piece[] {
  const pieces =
    block.type === 'table' ? rowsOf(block) : block.type === 'rich_text' ? itemsOf(block) : [block];
  return pieces.map((piece) => ({ piece, of: block }));
}

/** A row each, below the head. */
function rowsOf(table: TableBlock): TableBlock[] {
  const [head = [], ...rows] = table.rows;
  return rows.map((row) => ({ ...table, rows: [head, row] }));
}

/** An item each, with the heading above it. */
function itemsOf({ elements, ...block }: RichTextBlock): RichTextBlock[] {
  const items: RichTextBlock[] = [];
  let heading: RichTextBlockElement[] = [];
  for (const element of elements) {
    if (element.type !== 'rich_text_list') {
      heading.push(element);
      continue;
    }
    for (const item of element.elements) {
      items.push({ ...block, elements: [...heading, { ...element, elements: [item] }] });
      heading = [];
    }
  }
  return heading.length === 0 ? items : [...items, { ...block, elements: heading }];
}

/** The next piece of a block, below those before it. */
function joined(before: KnownBlock | undefined, piece: KnownBlock): KnownBlock[] {
  if (before?.type === 'table' && piece.type === 'table')
    return [{ ...before, rows: [...before.rows, ...piece.rows.slice(1)] }];
  if (before?.type === 'rich_text' && piece.type === 'rich_text')
    return [{ ...before, elements: inOneList([...before.elements, ...piece.elements]) }];
  return before === undefined ? [piece] : [before, piece];
}

/** Items that follow each other, in one list: Slack leaves room between two. */
function inOneList(elements: readonly RichTextBlockElement[]): RichTextBlockElement[] {
  const together: RichTextBlockElement[] = [];
  for (const element of elements) {
    const before = together.at(-1);
    if (before?.type === 'rich_text_list' && element.type === 'rich_text_list')
      together[together.length - 1] = { ...before, elements: [...before.elements, ...element.elements] };
    else together.push(element);
  }
  return together;
}

/** A line between what is above and below says nothing where there is nothing on one side. */
function trimmed(page: readonly KnownBlock[]): KnownBlock[] {
  const isToRead = ({ type }: KnownBlock) => type !== 'divider';
  return page.slice(page.findIndex(isToRead), page.findLastIndex(isToRead) + 1);
}
