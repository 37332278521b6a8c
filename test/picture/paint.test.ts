import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFonts } from '../../adapters/picture/paint/fonts.ts';
import { paint } from '../../adapters/picture/paint/paint.ts';
import { isDrawable } from '../../adapters/picture/sheet/is-drawable.ts';
import { MOST_PAGES } from '../../adapters/picture/sheet/sheet.ts';
import { sheetOf } from '../../adapters/picture/sheet/sheet-of.ts';
import type { AnswerOf } from '../../src/answer/answer.ts';
import { english } from '../../src/messages/messages.ts';
import { hostileText } from '../contract/hostile-text.ts';
import { comparisonOf } from './comparison-of.ts';
import { pngOf } from './png.ts';

const FONTS = 'node_modules/@fontsource/noto-sans/files';

let fonts: Awaited<ReturnType<typeof readFonts>>;
beforeAll(async () => {
  fonts = await readFonts(FONTS);
});

const painted = (answer: AnswerOf<'comparison'>, look: 'dark' | 'light' = 'dark') =>
  paint(sheetOf(answer, english), look, fonts);

const sizesOf = async (answer: AnswerOf<'comparison'>) =>
  (await painted(answer)).map(({ png }) => {
    const { width, height } = pngOf(png);
    return { width, height };
  });

describe('a comparison as a picture', () => {
  it('is one page where it is short, as wide as a chat, and dark or light', async () => {
    const answer = comparisonOf([['Taste', ['bitter', 'mild']]]);
    const [dark, ...others] = (await painted(answer)).map(({ png }) => pngOf(png));
    const [light] = (await painted(answer, 'light')).map(({ png }) => pngOf(png));
    expect(others).toEqual([]);
    expect(dark?.width).toBe(1000);
    expect(dark?.at(2, 2).every((part) => part < 64)).toBe(true);
    expect(light?.at(2, 2)).toEqual([255, 255, 255]);
  });

  it('goes on where it is long, with every row on one page, in order, and no page higher than can be read', async () => {
    const answer = comparisonOf(
      Array.from({ length: 12 }, (_, index) => [`Aspect ${index}`, ['a value', 'another value']]),
    );
    const pages = await painted(answer);
    expect(pages.map(({ from }) => from)).toEqual([0, ...pages.slice(0, -1).map(({ to }) => to)]);
    expect(pages.at(-1)?.to).toBe(12);
    expect(pages.length).toBeGreaterThan(1);
    for (const { png } of pages) expect(pngOf(png).height).toBeLessThanOrEqual(1250);
    const rows = pages.map(({ from, to }) => to - from);
    expect(Math.max(...rows) - Math.min(...rows)).toBeLessThan(5);
  });

  it('ends after some pages, and says how many rows it leaves out', async () => {
    const answer = comparisonOf(
      Array.from({ length: 90 }, (_, index) => [`Aspect ${index}`, ['a value', 'another value']]),
    );
    const pages = await painted(answer);
    expect(pages).toHaveLength(MOST_PAGES);
    const shown = pages.at(-1)?.to ?? 0;
    const { blocks, leftOut } = sheetOf(answer, english);
    expect(leftOut[blocks.length - shown]).toBe(english.say('picture.leftOut', { count: 90 - shown }));
  });

  it('puts values under each other where there are more columns than can be read', async () => {
    const heights = async (count: number) => {
      const values = Array.from({ length: count }, () => 'a value');
      return (await sizesOf(comparisonOf([['Taste', values]]))).map(({ height }) => height)[0] ?? 0;
    };
    const three = await heights(3);
    expect(Math.abs(three - (await heights(2)))).toBeLessThan(10);
    expect(await heights(4)).toBeGreaterThan(three + 100);
  });

  it('shows the signs that tables are full of, which the fonts lack', async () => {
    const inkOf = async (value: string) =>
      (await painted(comparisonOf([['Taste', [value, 'x']]]))).map(({ png }) => pngOf(png).ink)[0] ?? 0;
    const empty = await inkOf('x');
    for (const sign of ['✓', '→', '≥', '⚠']) expect(await inkOf(`x ${sign}`)).toBeGreaterThan(empty);
  });

  it('holds its layout, its size and its time, whatever its texts are', async () => {
    const text = fc.oneof(
      hostileText,
      fc.constantFrom(
        'W'.repeat(4000),
        'ा'.repeat(500),
        '\u0301'.repeat(900),
        '\u200d\u200b\u2060'.repeat(99),
      ),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
    );
    const answers = fc
      .integer({ min: 2, max: 5 })
      .chain((columns) =>
        fc.array(fc.tuple(text, fc.array(fc.option(text), { minLength: columns, maxLength: columns })), {
          minLength: 1,
          maxLength: 5,
        }),
      )
      .chain((rows) => fc.tuple(fc.constant(rows), text, text))
      .map(([rows, gist, label]) => ({ ...comparisonOf(rows, label), gist }));
    await fc.assert(
      fc.asyncProperty(answers, async (answer) => {
        const sheet = sheetOf(answer, english);
        const pages = await paint(drawableIn(sheet), 'dark', fonts);
        expect(pages.length).toBeLessThanOrEqual(MOST_PAGES);
        for (const { png } of pages) {
          const { width, height, at } = pngOf(png);
          expect(width).toBe(1000);
          expect(height).toBeLessThan(4000);
          // Nothing reaches into the margins.
          for (let y = 0; y < height; y += 7) {
            expect(at(10, y)).toEqual(at(0, 0));
            expect(at(990, y)).toEqual(at(0, 0));
          }
        }
      }),
      { numRuns: 5 },
    );
  });
});

/** A sheet without the texts that are never drawn. */
function drawableIn<T>(data: T): T {
  if (typeof data === 'string') return (isDrawable(data) ? data : 'x'.repeat(data.length)) as T;
  if (Array.isArray(data)) return data.map(drawableIn) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, drawableIn(value)])) as T;
}
