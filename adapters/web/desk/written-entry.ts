import type { Context } from 'hono';
import { z } from 'zod';
import type { EntryDraft } from '../../../src/conversation/glossary/entry/entry-draft.ts';
import { faultsByField } from '../../../src/conversation/glossary/entry/faults-by-field.ts';
import { readEntryForm } from '../../../src/conversation/glossary/entry/read-entry-form.ts';
import { isRefused, type Refused } from '../../../src/messages/refused.ts';
import { type Choice, settled } from '../../../src/team/merge.ts';
import { faulty, refusal } from './refusal.ts';
import { reasonSchema } from './route.ts';
import type { Seat } from './seat.ts';

const MOST_FIELDS = 40;
const LONGEST_VALUE = 200_000;

/** What stands in a form, and what was decided where others changed the same. */
export const writtenSchema = z.strictObject({
  kind: z.enum(['concept', 'comparison']),
  base: z.int().min(0),
  values: z
    .record(z.string().max(40), z.string().max(LONGEST_VALUE))
    .refine((values) => Object.keys(values).length <= MOST_FIELDS),
  reason: z.exactOptional(reasonSchema),
  decided: z.exactOptional(
    z.strictObject({
      /** The version that was looked at. */
      number: z.int().min(0),
      choices: z.record(z.string().max(200), z.enum(['mine', 'theirs'])),
    }),
  ),
});

export type Written = z.infer<typeof writtenSchema>;

interface Proposed {
  readonly data: Readonly<Record<string, unknown>>;
  readonly base: number;
}

/**
 * Tries what was written. Where the entry has moved on, and the person has seen that and said whose change stands, both are put together
 * and tried again.
 * @param start what the entry was before anything was written.
 */
export async function tryWritten<R extends { readonly kind: string }>(
  context: Context,
  seat: Seat,
  { start, written }: { readonly start: EntryDraft['data']; readonly written: Written },
  attempt: (proposed: Proposed) => Promise<R>,
): Promise<Exclude<R, Refused> | Response | Extract<R, { kind: 'again' }>> {
  const { kind, base, values, decided } = written;
  const draft: EntryDraft = { purpose: 'publish', kind, data: start, base, values };
  const { data, faults } = readEntryForm(draft, seat.means.resources);
  if (Object.keys(faults).length > 0) return faulty(context, seat, faults);
  const result = await decidedUpon(await attempt({ data, base }), decided, attempt);
  if (!isRefused(result) || result.kind === 'again') return result as Exclude<R, Refused>;
  const isFaulty = result.kind === 'faulty' || result.kind === 'labelTaken';
  return refusal(context, result, seat, isFaulty ? faultsByField(result, draft, seat) : undefined);
}

/** Puts two changes together where somebody has said how. */
export async function decidedUpon<R extends { readonly kind: string }>(
  result: R,
  decided: { readonly number: number; readonly choices: Readonly<Record<string, Choice>> } | undefined,
  attempt: (proposed: Proposed) => Promise<R>,
): Promise<R> {
  if (!isRefused(result) || result.kind !== 'outdated' || decided === undefined) return result;
  const { number, merge } = result;
  // Somebody was faster once more: that is to be seen first.
  if (number !== decided.number || merge === undefined) return result;
  const data = settled(merge, decided.choices);
  return data === undefined ? result : attempt({ data, base: number });
}
