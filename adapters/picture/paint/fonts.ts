import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Font } from 'satori';

/** The parts that the font comes in. What several have is taken of the first. */
const SUBSETS = [
  'latin',
  'latin-ext',
  'vietnamese',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
  'devanagari',
];
const WEIGHTS = [400, 700] as const;

export const FAMILY = SUBSETS.map((subset) => `Noto Sans ${subset}`).join(', ');

/** Reads the fonts. @param folder where their files are; bundle.js puts them beside the program. */
export const readFonts = (folder: string): Promise<Font[]> =>
  Promise.all(
    SUBSETS.flatMap((subset) =>
      WEIGHTS.map(async (weight) => ({
        name: `Noto Sans ${subset}`,
        weight,
        style: 'normal' as const,
        data: await readFile(join(folder, `noto-sans-${subset}-${weight}-normal.woff`)),
      })),
    ),
  );
