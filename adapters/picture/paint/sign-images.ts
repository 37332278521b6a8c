import type { Look } from '../../../src/conversation/look.ts';
import { SIGNS } from '../sheet/signs.ts';
import { COLOURS } from './colours.ts';

/** The signs that no font has, as pictures in the colour of the text. */
export const signImages = (look: Look): Record<string, string> =>
  Object.fromEntries(
    [...SIGNS].map(([sign, path]) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24"><path d="${path}" fill="none" stroke="${COLOURS[look].ink}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
      return [sign, `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`];
    }),
  );
