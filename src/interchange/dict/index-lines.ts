import { Buffer } from 'node:buffer';
import type { Findings } from '../findings.ts';
import { withoutControls } from './without-controls.ts';

/** Where a headword's text stands in the uncompressed database, in bytes. */
export interface Place {
  readonly headword: string;
  readonly offset: number;
  readonly length: number;
  /** Of the index, counted from 1. */
  readonly line: number;
}

/** The lines of an index: "headword, offset, length", with tabs between. @param size of the texts, in bytes. */
export function placesOf(index: string, size: number, file: string, findings: Findings): Place[] {
  return index.split('\n').flatMap((line, number) => {
    if (line === '') return [];
    const [first = '', offset = '', length = ''] = line.split('\t');
    const headword = withoutControls(first).trim();
    const place = { headword, offset: numberOf(offset), length: numberOf(length), line: number + 1 };
    const fault = (message: string) => findings.refuse({ file, line: place.line, message });
    if (headword === '' || !isNumber(offset) || !isNumber(length))
      fault('is not “headword, offset, length” with tabs between');
    else if (place.offset + place.length > size) fault('names a place beyond the end of the texts');
    else return [place];
    return [];
  });
}

/**
 * What the index of texts says of them, sorted as dictd(8) looks them up. It looks for words in lower case; how they are
 * really written stands in the texts.
 */
export function indexOf(places: readonly Omit<Place, 'line'>[]): string {
  const lines = places.map(
    ({ headword, offset, length }) => `${headword.toLowerCase()}\t${digitsOf(offset)}\t${digitsOf(length)}\n`,
  );
  // Labels that differ by case are one headword.
  const bytes = [...new Set(lines)].map((line) => Buffer.from(line));
  return Buffer.concat(bytes.sort((one, other) => one.compare(other))).toString();
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const isNumber = (text: string): boolean => /^[A-Za-z0-9+/]{1,8}$/.test(text);

/** Numbers of an index are written with the digits of base 64, the highest first. */
const numberOf = (text: string): number =>
  [...text].reduce((number, digit) => number * 64 + DIGITS.indexOf(digit), 0);

const digitsOf = (number: number): string =>
  (number < 64 ? '' : digitsOf(Math.floor(number / 64))) + DIGITS.charAt(number % 64);
