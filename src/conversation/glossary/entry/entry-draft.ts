import { z } from 'zod';
import type { Visit } from '../visit.ts';

const draftSchema = z.strictObject({
  /** Whether it is published, suggested, or approved in place of a suggestion. */
  purpose: z.enum(['publish', 'suggest', 'approve']),
  kind: z.enum(['concept', 'comparison']),
  /** The entry that the form began with, as plain data; without an id it is a new one. */
  data: z.record(z.string(), z.unknown()),
  /** The version that this is: its number; 0 where the team has none of its own. */
  base: z.number(),
  /** The suggestion that is approved. */
  suggestion: z.exactOptional(z.string()),
  /** The request that is answered. */
  term: z.exactOptional(z.string()),
  /** What was filled in, by the fields' ids. */
  values: z.record(z.string(), z.string()),
});

/** An entry that somebody is about to write, and what was written of it. */
export type EntryDraft = z.infer<typeof draftSchema>;

/** What an entry begins with. */
export type Start = Omit<EntryDraft, 'values'>;

/** A draft of the person's own; nothing where it was sent, or is too old. */
export async function draftOf({ means, glossary, by }: Visit, id: string): Promise<EntryDraft | undefined> {
  const draft = await means.store.drafts.withId(glossary, by.id, id);
  return draftSchema.safeParse(draft?.body).data;
}

/** The draft that the person began to write last, where there is one, and its id. */
export async function begunDraft({
  means,
  glossary,
  by,
}: Visit): Promise<{ readonly id: string; readonly draft: EntryDraft; readonly at: number } | undefined> {
  const found = await means.store.drafts.newest(glossary, by.id);
  const { data: draft } = draftSchema.safeParse(found?.body);
  return found === undefined || draft === undefined ? undefined : { id: found.id, draft, at: found.at };
}

export async function keepDraft(
  { means, glossary, by }: Visit,
  id: string,
  draft: EntryDraft,
): Promise<void> {
  const isBegun = Object.keys(draft.values).length > 0;
  const at = means.now();
  await means.store.drafts.save({ glossary, person: by.id, id, isBegun, body: draft, at });
}

export const dropDraft = ({ means, glossary, by }: Visit, id: string): Promise<void> =>
  means.store.drafts.remove(glossary, by.id, id);
