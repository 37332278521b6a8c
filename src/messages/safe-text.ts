import { stripVTControlCharacters } from 'node:util';

/** Control characters, and those that turn the direction of the text around them. Line breaks and tabs stay. */
export const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Half of a surrogate pair without the other. */
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * The text without anything that a terminal or a chat would obey rather than show. Halves of surrogate pairs, which can't be
 * sent, become U+FFFD.
 */
export const safeText = (text: string): string =>
  stripVTControlCharacters(text).replace(UNSAFE, '').replace(LONE_SURROGATE, '\ufffd');

/** Plain data with every text in it made safe. */
export function safe<T>(data: T): T {
  if (typeof data === 'string') return safeText(data) as T;
  if (Array.isArray(data)) return data.map(safe) as T;
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, safe(value)])) as T;
}
