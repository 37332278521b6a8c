import fc from 'fast-check';
import satori from 'satori';
import { describe, expect, it } from 'vitest';
import { FAMILY, readFonts } from '../../adapters/picture/paint/fonts.ts';
import { text } from '../../adapters/picture/paint/node.ts';
import { descriptionOf } from '../../adapters/picture/sheet/description-of.ts';
import { drawnText } from '../../adapters/picture/sheet/drawn-text.ts';
import { isDrawable } from '../../adapters/picture/sheet/is-drawable.ts';
import { sheetOf } from '../../adapters/picture/sheet/sheet-of.ts';
import { SIGNS } from '../../adapters/picture/sheet/signs.ts';
import { english } from '../../src/messages/messages.ts';
import { hostileText } from '../contract/hostile-text.ts';
import { comparisonOf } from './comparison-of.ts';

describe('what can be drawn', () => {
  it('is what the fonts have, in both weights', async () => {
    const fonts = await readFonts('node_modules/@fontsource/noto-sans/files');
    const drawable = Array.from({ length: 0x10000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCharCode(code))
      .filter((sign) => !/\s|[\u200c\u200d]/.test(sign) && !SIGNS.has(sign) && isDrawable(sign));
    expect(drawable.length).toBeGreaterThan(2_000);
    const lacking: string[] = [];
    for (const fontWeight of [400, 700] as const)
      await satori(text({ fontFamily: FAMILY, fontWeight }, drawable.join(' ')), {
        width: 1000,
        fonts: fonts.filter(({ weight }) => weight === fontWeight),
        loadAdditionalAsset: async (_, text) => {
          lacking.push(text);
          return [];
        },
      });
    expect(lacking).toEqual([]);
  });

  it.each(['Grüße', 'Ωμέγα', 'Привет', 'हिन्दी', 'đường', 'a → b ≥ c ✓ ✗', '“quoted” – 2 × 3 …', 'C++ & C#'])(
    'has %s',
    (word) => expect(isDrawable(drawnText(word))).toBe(true),
  );

  it.each(['日本語', '한국어', 'עברית', 'العربية', '🙂', '\u{1d54f}'])('has no %s', (text) =>
    expect(isDrawable(drawnText(text))).toBe(false),
  );
});

describe('a text that is drawn', () => {
  it.each([
    ['a\u200bb\u2060c\ufeff', 'abc'],
    ['\u202eevil\u2066', 'evil'],
    ['two\n\nlines\tand  more', 'two lines and more'],
    [`a${'\u0323'.repeat(50)}`, `ạ${'\u0323'.repeat(4)}`],
    ['✅ yes ❌ no', '✓ yes ✗ no'],
    ['10⁶ and 2¹⁰, but m²', '10^6 and 2^10, but m²'],
    ['क्‍ष a\u200db', 'क्‍ष ab'],
    ['e\u0301', 'é'],
  ])('is on one line, without what isn’t seen: %j', (text, drawn) => expect(drawnText(text)).toBe(drawn));
});

describe('the description of a picture', () => {
  it('holds the same as the picture', () => {
    const answer = comparisonOf([
      ['Taste', ['bitter', 'mild']],
      ['Heat', ['hot', null]],
    ]);
    const sheet = sheetOf(
      { ...answer, both: [{ aspect: 'Made of', value: 'water' }], chooseWhen: ['tired', 'awake'] },
      english,
    );
    expect(descriptionOf(sheet, { page: 1, pages: 1, from: 0, to: 4 }, english)).toBe(
      [
        'Drink 1 vs Drink 2, as a table',
        'They taste of different things.',
        'Taste – Drink 1: bitter; Drink 2: mild',
        'Heat – Drink 1: hot; Drink 2: not recorded',
        'In common – Made of: water',
        'Which to choose – Drink 1: tired; Drink 2: awake',
      ].join('\n'),
    );
  });

  it('has room, holds whole rows, and says how many more there are, whatever they are', () => {
    const rows = fc.array(fc.tuple(hostileText, fc.tuple(fc.option(hostileText), hostileText)), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(rows, (each) => {
        const sheet = sheetOf(comparisonOf(each), english);
        const { length } = sheet.blocks;
        const description = descriptionOf(sheet, { page: 2, pages: 2, from: 0, to: length }, english);
        expect(description.length).toBeLessThanOrEqual(1024);
        const lines = description.split('\n').slice(1);
        const more = lines.find((line) => / more rows? (?:is|are) in the picture$/.test(line));
        const whole = more === undefined ? lines : lines.slice(0, -1);
        expect(whole.length + Number(more?.split(' ')[0] ?? 0)).toBe(length);
      }),
      { numRuns: 50 },
    );
  });
});
