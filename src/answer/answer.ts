import { z } from 'zod';

/** A concept as an answer names it. */
export const named = z.strictObject({ id: z.string(), label: z.string() });

/** A concept that may be meant, and enough of its definition to tell. */
export const option = named.extend({ preview: z.string() });

const reference = option.extend({
  kind: z.enum(['concept', 'comparison']),
  /** Reading time, in minutes. */
  minutes: z.int().min(1),
});

const characteristic = z.strictObject({ aspect: z.string(), value: z.string() });

const source = z.strictObject({
  text: z.string(),
  /** Only where it follows from an identifier in the text, such as an RFC's number. */
  url: z.exactOptional(z.url()),
});

/** The question that an answer leaves open, to be asked again with one of its terms settled. */
const asked = z.strictObject({ kind: z.enum(['define', 'compare']), terms: z.array(z.string()) });

/** How the bot read a term that it had to correct. */
const correction = z.strictObject({ from: z.string(), to: z.string() });

/** A term with several senses that was taken as the channel has taken it before. */
const preference = z.strictObject({
  term: z.string(),
  label: z.string(),
  /** Labels of what it may mean as well. */
  others: z.array(z.string()).min(1),
});

/** What goes with every answer that an entry of the glossary gives. */
const fromEntry = {
  corrections: z.array(correction),
  preferences: z.exactOptional(z.array(preference).min(1)),
  tags: z.array(z.string()),
  sources: z.array(source),
  /** A day, "2026-11-23". */
  updated: z.exactOptional(z.string()),
  contributors: z.array(z.string()),
  similar: z.array(reference),
  /** What to read next. */
  next: z.exactOptional(reference),
} as const;

const definition = z.strictObject({
  kind: z.literal('definition'),
  concept: named,
  definition: z.string(),
  /** Other labels of the concept. */
  altLabels: z.array(z.string()),
  scopeNote: z.exactOptional(z.string()),
  /** What it is directly a kind of. */
  broader: z.array(named),
  characteristics: z.array(characteristic),
  points: z.array(z.string()),
  ...fromEntry,
});

const comparison = z.strictObject({
  kind: z.literal('comparison'),
  /** `curated`: written as a comparison. `composed`: put together from what is recorded of each concept. */
  origin: z.enum(['curated', 'composed']),
  /** In the order asked, which is that of every list of values below. */
  concepts: z.array(named.extend({ definition: z.string() })).min(2),
  gist: z.string(),
  /** A value a concept; `null` where none is recorded. */
  rows: z.array(z.strictObject({ aspect: z.string(), values: z.array(z.string().nullable()) })),
  /** Aspects in which they agree. */
  both: z.array(characteristic),
  /** Whether one can take the place of the other; `null` where that is not recorded. */
  alternatives: z.boolean().nullable(),
  points: z.array(z.string()),
  /** A line a concept, or none. */
  chooseWhen: z.array(z.string()),
  ...fromEntry,
});

const same = z.strictObject({
  kind: z.literal('same'),
  concept: named,
  /** The terms as asked. */
  terms: z.array(z.string()).min(2),
  definition: z.string(),
  scopeNote: z.exactOptional(z.string()),
  ...fromEntry,
});

const kindOf = z.strictObject({
  kind: z.literal('kindOf'),
  /** The concept that is the special case, and what it is a kind of. */
  narrower: named.extend({ definition: z.string() }),
  broader: named.extend({ definition: z.string() }),
  /** What stands between them, where the narrower is a kind of a kind; nearest to the narrower first. */
  through: z.array(named),
  /** What sets the narrower apart: where it differs from the broader, or the broader has nothing recorded. */
  characteristics: z.array(characteristic),
  /** Other kinds of the broader. */
  siblings: z.array(named),
  points: z.array(z.string()),
  ...fromEntry,
});

const choices = z.strictObject({
  kind: z.literal('choices'),
  /** `senses`: the term has several. `didYouMean`: the glossary has only something like it. `described`: no term was named. */
  reason: z.enum(['senses', 'didYouMean', 'described']),
  term: z.string(),
  options: z.array(option).min(1),
  asked,
});

const missing = z.strictObject({
  kind: z.literal('missing'),
  missing: z.array(z.strictObject({ term: z.string(), nearest: z.array(named) })).min(1),
  /** The concepts that were asked about as well, and that the glossary has. */
  known: z.array(option),
});

const help = z.strictObject({
  kind: z.literal('help'),
  /** `notUnderstood`: the text was addressed to the bot, and asked nothing that it answers. */
  reason: z.enum(['asked', 'notUnderstood']),
  /** Questions that the glossary answers. */
  examples: z.array(z.string()),
});

const silent = z.strictObject({ kind: z.literal('silent') });

/** What the core says, as data: never markup, blocks or embeds. */
export const answerSchema = z.discriminatedUnion('kind', [
  definition,
  comparison,
  same,
  kindOf,
  choices,
  missing,
  help,
]);

/** What comes of a text: an answer, or nothing where the bot does not speak. */
export const replySchema = z.discriminatedUnion('kind', [...answerSchema.options, silent]);

export type Answer = z.infer<typeof answerSchema>;
export type Reply = z.infer<typeof replySchema>;
export type AnswerOf<K extends Reply['kind']> = Extract<Reply, { kind: K }>;
export type Named = z.infer<typeof named>;
export type Option = z.infer<typeof option>;
export type Reference = z.infer<typeof reference>;
export type Preference = z.infer<typeof preference>;
export type Correction = z.infer<typeof correction>;
export type Characteristic = z.infer<typeof characteristic>;
export type Source = z.infer<typeof source>;
