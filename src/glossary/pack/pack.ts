import { z } from 'zod';
import type { Entry } from '../entry.ts';
import { lang, line, listOf, slug } from '../fields.ts';

export const LONGEST_TITLE = 80;

/** What `pack.yaml` says of the pack as a whole; an entry may say otherwise for itself. */
export const packSchema = z.strictObject({
  id: slug,
  title: line(LONGEST_TITLE),
  description: line(300),
  lang,
  contributors: listOf(line(80), 20),
});

export type PackHeader = z.infer<typeof packSchema>;

/** A folder of entries shipped in `data/`, or imported. */
export interface Pack extends PackHeader {
  readonly entries: readonly Entry[];
}
