import { z } from 'zod';
import type { Heading, Listed, Shelf } from '../shelf.ts';

/** What somebody chose to see of a glossary; what is no choice counts as none. */
const chosenSchema = z.object({
  letter: z.string().max(10).optional().catch(undefined),
  tag: z.string().max(100).optional().catch(undefined),
  genus: z.string().max(200).optional().catch(undefined),
  kind: z.literal('comparison').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
});

export type Chosen = z.infer<typeof chosenSchema>;

export const chosenIn = (query: Readonly<Record<string, string>>): Chosen => chosenSchema.parse(query);

export const isChosen = ({ letter, tag, genus, kind }: Chosen): boolean =>
  [letter, tag, genus, kind].some((each) => each !== undefined);

/** A page of what was chosen. */
export interface Browsed {
  readonly letter?: Heading | undefined;
  readonly tag?: Heading | undefined;
  readonly genus?: Heading | undefined;
  /** How many there are on all pages. */
  readonly count: number;
  readonly entries: readonly Listed[];
  readonly page: number;
  readonly pages: number;
}

const PAGE = 200;

/** What was chosen of all: entries that are under every one of the headings. */
export function browse(chosen: Chosen, shelf: Shelf): Browsed {
  const letter = headingOf(chosen.letter, shelf.letters);
  const tag = headingOf(chosen.tag, shelf.tags);
  const genus = headingOf(chosen.genus, shelf.genera);
  const lists = [
    ...[letter, tag, genus].flatMap((heading) => (heading === undefined ? [] : [heading.entries])),
    ...(chosen.kind === 'comparison' ? [shelf.comparisons] : []),
  ];
  const [first = [], ...others] = lists.map((list) => new Set(list));
  const all = [...first].filter((listed) => others.every((list) => list.has(listed)));
  const pages = Math.max(1, Math.ceil(all.length / PAGE));
  const page = Math.min(chosen.page, pages);
  return {
    letter,
    tag,
    genus,
    count: all.length,
    entries: all.slice((page - 1) * PAGE, page * PAGE),
    page,
    pages,
  };
}

/** A heading that isn't there has nothing under it. */
const headingOf = (key: string | undefined, headings: ReadonlyMap<string, Heading>): Heading | undefined =>
  key === undefined ? undefined : (headings.get(key) ?? { key, label: key, entries: [] });
