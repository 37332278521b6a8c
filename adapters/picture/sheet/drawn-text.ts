import { safeText } from '../../../src/messages/safe-text.ts';

/** What isn't seen, but for what joins letters and keeps them apart. */
const INVISIBLE = /(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/gu;
/** What joins letters means something only in scripts whose letters join. */
const JOINERS = /(?<!\p{Script=Devanagari})[\u200c\u200d]+|[\u200c\u200d]+(?!\p{Script=Devanagari})/gu;
/** Marks over marks would cover the lines above and below. */
const HEAPED = /(\p{M}{4})\p{M}+/gu;
/** Raised digits of which the font has only some. */
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const POWER = /[⁰¹²³⁴-⁹]*[⁰⁴-⁹][⁰¹²³⁴-⁹]*/gu;

/** Other signs that look alike, for those that the font lacks. */
const ALIKE: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u2024': '.',
  '\u2025': '..',
  '\u2043': '-',
  '\u2219': '·',
  '\u22c5': '·',
  '\u2215': '/',
  '\u27f6': '→',
  '\u2794': '→',
  '\u279c': '→',
  '\u2705': '✓',
  '\u2714': '✓',
  '\u2713': '✓',
  '\u274c': '✗',
  '\u2716': '✗',
  '\u2718': '✗',
  '\u2717': '✗',
};
const LOOKALIKES = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'gu');

/** A text as it is drawn: on one line, without anything that isn't seen. */
export const drawnText = (text: string): string =>
  safeText(text)
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(JOINERS, '')
    .replace(HEAPED, '$1')
    .replace(POWER, (digits) => `^${[...digits].map((digit) => RAISED.indexOf(digit)).join('')}`)
    .replace(LOOKALIKES, (sign) => ALIKE[sign] ?? sign)
    .replace(/\s+/g, ' ')
    .trim();
