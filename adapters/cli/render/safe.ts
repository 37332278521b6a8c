import { stripVTControlCharacters } from 'node:util';

/** Control characters, and those that turn the direction of the text around them. Line breaks and tabs stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
export const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The text without anything that a terminal would obey rather than show. */
export const safeText = (text: string): string => stripVTControlCharacters(text).replace(UNSAFE, '');

/** Plain data with every text in it made safe. */
export function safe<T>(data: T): T {
  if (typeof data === 'string') return safeText(data) as T;
  if (Array.isArray(data)) return data.map(safe) as T;
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, safe(value)])) as T;
}
