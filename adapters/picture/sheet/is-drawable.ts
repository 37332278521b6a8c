import { SIGNS } from './signs.ts';

/**
 * The characters that every bundled font has in both weights: Latin, Greek, Cyrillic and Devanagari (a test holds it against the
 * fonts).
 */
const IN_FONTS = [
  String.raw`\u0021-\u007e\u00a1-\u00ac\u00ae-\u02cc\u02ce-\u02d7\u02da\u02dc-\u0301\u0303-\u0304`,
  String.raw`\u0308-\u0309\u0323\u0329\u0370-\u0377\u037a-\u037f\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03e1`,
  String.raw`\u03f0-\u052f\u0900-\u097f\u1c80-\u1c88\u1d00-\u1dbf\u1e00-\u1f15\u1f18-\u1f1d\u1f20-\u1f45`,
  String.raw`\u1f48-\u1f4d\u1f50-\u1f57\u1f59\u1f5b\u1f5d\u1f5f-\u1f7d\u1f80-\u1fb4\u1fb6-\u1fc4\u1fc6-\u1fd3`,
  String.raw`\u1fd6-\u1fdb\u1fdd-\u1fef\u1ff2-\u1ff4\u1ff6-\u1ffe\u2013-\u2014\u2018-\u201a\u201c-\u201e`,
  String.raw`\u2020\u2022\u2026\u2032-\u2033\u2039-\u203a\u2044\u20a0-\u20c0\u20f0\u2113\u2116\u2122\u2212`,
  String.raw`\u25cc\u2c60-\u2c7f\u2de0-\u2dff\ua640-\ua69f\ua720-\ua7ca\ua7d0-\ua7d1\ua7d3\ua7d5-\ua7d9`,
  String.raw`\ua7f2-\ua7ff\ua8ff\ufe2e-\ufe2f\ufffd`,
].join('');

const DRAWABLE = new RegExp(`^[\\s\\u200c\\u200d${IN_FONTS}${[...SIGNS.keys()].join('')}]*$`, 'u');

/** Whether there is a glyph for every character of the texts in plain data. */
export const isDrawable = (data: unknown): boolean => textsIn(data).every((text) => DRAWABLE.test(text));

const textsIn = (data: unknown): string[] => {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
};
