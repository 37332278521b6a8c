import { type Entry, entrySchema } from '../glossary/entry.ts';

/** The entry that a version's body holds; nothing where another version of the program wrote what this one can't read. */
export const storedEntry = (body: unknown): Entry | undefined => entrySchema.safeParse(body).data;
