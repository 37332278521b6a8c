import { z } from 'zod';
import { day, lang, line, listOf, slug } from './fields.ts';

export const tag = line(30);
export const MOST_TAGS = 8;

/** What every entry carries whatever it is about: how it is found again, where it comes from, who wrote it. */
export const provenance = {
  id: slug,
  lang,
  tags: listOf(tag, MOST_TAGS),
  /** What an editor can look up: "RFC 9110", "DOI 10.1145/…", the title of a book, a project's own documentation. */
  sources: listOf(line(200), 5),
  /** When the text last changed. Packs of other formats may not say. */
  updated: z.exactOptional(day),
  contributors: listOf(line(80), 20),
} as const;
