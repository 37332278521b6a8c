import type { Look } from '../../../src/conversation/look.ts';
import type { Block, Cell, Sheet } from '../sheet/sheet.ts';
import { COLOURS } from './colours.ts';
import { FAMILY } from './fonts.ts';
import { box, type Node, text } from './node.ts';

/** In pixels. On a phone it is shown at a third of that: what is smaller than 28 isn't read there. */
export const WIDTH = 1000;
export const PADDING = 44;
const GAP = 32;
const INNER = WIDTH - 2 * PADDING;
/** More columns than these are too narrow: then the values stand under each other. */
const MOST_COLUMNS = 3;

/** What of a sheet stands on a page. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  /** Whether it is the page that everything begins with. */
  readonly isFirst: boolean;
  /** What stands at its foot. */
  readonly foot: readonly string[];
}

export const KEYS = { title: 'title', intro: 'intro', columns: 'columns', foot: 'foot' } as const;
export const keyOf = (block: number): string => `block ${block}`;

/** A page of a picture, as it is to be laid out. Its parts have the keys above. */
export function card(sheet: Sheet, look: Look, { from, to, isFirst, foot }: Extent): Node {
  const { paper, ink, faint } = COLOURS[look];
  const paint = painterOf(sheet, look);
  const intro = [
    ...(sheet.origin === '' ? [] : [text({ fontSize: 26, color: faint, paddingTop: 6 }, sheet.origin)]),
    ...(sheet.gist === '' ? [] : [text({ fontSize: 32, paddingTop: 18 }, sheet.gist)]),
  ];
  const notes = foot.filter((note) => note !== '');
  return box(
    {
      flexDirection: 'column',
      boxSizing: 'border-box',
      width: WIDTH,
      padding: PADDING,
      backgroundColor: paper,
      color: ink,
      fontFamily: FAMILY,
      lineHeight: 1.35,
    },
    [
      text(
        {
          fontSize: 46,
          fontWeight: 700,
          lineHeight: 1.2,
          paddingBottom: isFirst || sheet.columns.length <= MOST_COLUMNS ? 0 : 14,
        },
        sheet.title,
        KEYS.title,
      ),
      ...(isFirst ? [box({ flexDirection: 'column', paddingBottom: 10 }, intro, KEYS.intro)] : []),
      ...paint.header(),
      ...sheet.blocks.slice(from, to).map((block, index) => paint.block(block, from + index, index === 0)),
      ...(notes.length === 0
        ? []
        : [box({ paddingTop: 18, fontSize: 26, color: faint }, [text({}, notes.join(' · '))], KEYS.foot)]),
    ],
  );
}

function painterOf({ columns }: Sheet, look: Look) {
  const { faint, line, columns: inks } = COLOURS[look];
  const ink = (column: number): string => inks[column % inks.length] ?? faint;
  const isTable = columns.length <= MOST_COLUMNS;
  const width = Math.floor((INNER - GAP * (columns.length - 1)) / columns.length);
  const size = columns.length === MOST_COLUMNS ? 29 : 32;

  const value = ({ text: content, isMissing }: Cell, style = {}): Node =>
    text({ fontSize: size, ...(isMissing && { color: faint }), ...style }, content === '' ? '–' : content);

  const stacked = (cell: Cell, column: number): Node =>
    box({ flexDirection: 'column', paddingTop: 8 }, [
      text({ fontSize: 28, fontWeight: 700, color: ink(column) }, cell.label),
      value(cell),
    ]);

  const cells = (block: Block): Node => {
    if (block.cells.every(({ label }) => label === ''))
      return box(
        { flexDirection: 'column' },
        block.cells.map((cell) => value(cell, { width: INNER })),
      );
    return isTable
      ? box(
          { gap: GAP },
          block.cells.map((cell) => value(cell, { width })),
        )
      : box({ flexDirection: 'column' }, block.cells.map(stacked));
  };

  return {
    /** The names over the columns; nothing where each value has its own. */
    header: (): Node[] =>
      isTable
        ? [
            box(
              { gap: GAP, paddingTop: 18 },
              columns.map((label, column) =>
                text(
                  {
                    width,
                    fontSize: 34,
                    fontWeight: 700,
                    color: ink(column),
                    borderBottom: `6px solid ${ink(column)}`,
                    paddingBottom: 8,
                  },
                  label,
                ),
              ),
              KEYS.columns,
            ),
          ]
        : [],
    /** @param isFirst on its page: what the names stand over needs no line. */
    block: (block: Block, index: number, isFirst: boolean): Node => {
      // What belongs under the heading above has no line over it.
      const opens = block.heading !== '';
      return box(
        {
          flexDirection: 'column',
          paddingTop: opens ? 16 : 0,
          paddingBottom: 16,
          ...(opens && !(isFirst && isTable) && { borderTop: `2px solid ${line}` }),
        },
        [
          ...(opens ? [text({ fontSize: 28, fontWeight: 700, color: faint }, block.heading)] : []),
          cells(block),
        ],
        keyOf(index),
      );
    },
  };
}
