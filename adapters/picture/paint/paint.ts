import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import type { Look } from '../../../src/conversation/look.ts';
import { MOST_PAGES, type Sheet } from '../sheet/sheet.ts';
import { card, type Extent, KEYS, keyOf, PADDING, WIDTH } from './card.ts';
import { paginate, type Range } from './paginate.ts';
import { signImages } from './sign-images.ts';

/** A page of a picture, and which blocks of the sheet it shows. */
export interface Painted extends Range {
  readonly png: Uint8Array;
}

/** Of the foot of a page. In pixels. */
const FOOT = 54;

/** Draws a sheet, on as many pages as it takes, at most {@link MOST_PAGES}. Computes for some tens of milliseconds a page. */
export async function paint(sheet: Sheet, look: Look, fonts: Font[]): Promise<readonly Painted[]> {
  const { blocks, leftOut, pages: names } = sheet;
  const total = blocks.length;
  const end = leftOut[0] ?? '';
  const all: Extent = { from: 0, to: total, isFirst: true, foot: [end] };
  const { svg, height } = await laidOut(sheet, look, all, fonts);
  const ranges = paginate(
    {
      head: height(KEYS.title) + height(KEYS.columns) + 2 * PADDING,
      intro: height(KEYS.intro),
      foot: FOOT,
      blocks: blocks.map((_, index) => height(keyOf(index))),
    },
    MOST_PAGES,
  );
  if (ranges.length === 1) return [{ from: 0, to: total, png: rasterized(svg) }];
  const painted: Painted[] = [];
  for (const [index, { from, to }] of ranges.entries()) {
    const isLast = index === ranges.length - 1;
    const foot = [names[ranges.length]?.[index + 1] ?? '', isLast ? (leftOut[total - to] ?? '') : ''];
    const page = await laidOut(sheet, look, { from, to, isFirst: index === 0, foot }, fonts);
    painted.push({ from, to, png: rasterized(page.svg) });
  }
  return painted;
}

/** A page as SVG, and how high its parts are, by their keys. */
async function laidOut(sheet: Sheet, look: Look, extent: Extent, fonts: Font[]) {
  const heights = new Map<string, number>();
  const svg = await satori(card(sheet, look, extent), {
    width: WIDTH,
    fonts,
    graphemeImages: signImages(look),
    onNodeDetected: ({ key, height }) => {
      if (typeof key === 'string') heights.set(key, height);
    },
  });
  return { svg, height: (key: string): number => heights.get(key) ?? 0 };
}

/** Texts are outlines by now: nothing is looked for among the fonts of the system. */
const rasterized = (svg: string): Uint8Array =>
  new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
