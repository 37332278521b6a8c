import { z } from 'zod';

/** An entry's id: lower-case words of letters and digits, joined by single hyphens ("rest-api"). */
export const slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id: use lower-case letters, digits and single hyphens');

/** Half a surrogate pair: no file and no database holds it. */
const HALF = /\p{Cs}/u;
const isWhole = (text: string): boolean => !HALF.test(text);

/** One line of text of 1 to `max` UTF-16 units, with no white space around it and no control character. */
export const line = (max: number) =>
  z
    .string()
    .min(1, 'is empty')
    .max(max, `is longer than ${max} characters`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    .regex(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$/, 'holds a line break or a control character')
    .refine(isWhole, 'holds half a character')
    .refine((text) => text.trim() === text, 'has white space around it');

/** Text of 1 to `max` UTF-16 units that may run over several paragraphs. */
export const prose = (max: number) =>
  z
    .string()
    .max(max, `is longer than ${max} characters`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    .regex(/^[^\u0000-\u0008\u000b-\u001f\u007f-\u009f]*$/, 'holds a control character')
    .refine(isWhole, 'holds half a character')
    .transform((text) => text.trim())
    .refine((text) => text !== '', 'is empty');

/** A calendar day, "2026-11-23". */
export const day = z.iso.date('is not a day such as 2026-11-23');

/** A language tag as in BCP 47, "en" or "pt-BR". */
export const lang = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is not a language tag such as en');

/** A list without repetitions; none when it is left out. */
export const listOf = <T extends z.ZodType<string>>(item: T, max: number) =>
  z
    .array(item)
    .max(max, `lists more than ${max}`)
    .refine((list) => new Set(list).size === list.length, 'says the same thing twice')
    .default([]);
