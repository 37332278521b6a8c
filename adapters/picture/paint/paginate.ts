/** How high the parts of a picture are, in pixels. */
export interface Heights {
  /** What every page begins with, and what the first has beside that. */
  readonly head: number;
  readonly intro: number;
  /** What every page ends with, where they are several. */
  readonly foot: number;
  readonly blocks: readonly number[];
}

/** The first block on a page, and the one after its last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Wider than it is high by no more than this, a picture is shown as wide as a chat is. In pixels. */
const PAGE = 1250;
const STEP = 25;

/**
 * Parts the blocks into pages about as high as each other, so that the last doesn't have a single row. A block that is higher than
 * a page has one for itself.
 * @param most pages; what finds no room on them is on none.
 */
export function paginate(heights: Heights, most: number): readonly Range[] {
  const { head, intro, foot, blocks } = heights;
  const sum = blocks.reduce((all, height) => all + height, 0);
  if (head + intro + sum <= PAGE) return [{ from: 0, to: blocks.length }];
  let pages = parted(heights, PAGE - foot);
  if (pages.length > most) return pages.slice(0, most);
  for (let height = PAGE - foot - STEP; height > PAGE / 3; height -= STEP) {
    const evener = parted(heights, height);
    if (evener.length > pages.length) break;
    pages = evener;
  }
  return pages;
}

function parted({ head, intro, blocks }: Heights, room: number): Range[] {
  const pages: Range[] = [];
  let from = 0;
  let height = head + intro;
  for (const [index, block] of blocks.entries()) {
    if (index > from && height + block > room) {
      pages.push({ from, to: index });
      from = index;
      height = head;
    }
    height += block;
  }
  return [...pages, { from, to: blocks.length }];
}
