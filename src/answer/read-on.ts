import type { Comparison } from '../glossary/comparison.ts';
import { type Concept, qualifiedLabel } from '../glossary/concept.ts';
import type { Entry } from '../glossary/entry.ts';
import type { Reference } from './answer.ts';
import { preview, readingMinutes } from './preview.ts';
import type { Resources } from './resources.ts';

const MOST_SIMILAR = 4;

/** What else is worth reading, and what to read next. */
export interface ReadOn {
  readonly similar: Reference[];
  readonly next?: Reference;
}

/**
 * Entries close to the concepts of an answer: comparisons that share one of them, concepts that they name as related.
 * `next` is the first comparison that goes on from the last concept, else the closest entry. All found through the
 * glossary's indexes, so the time depends on the concepts only.
 * @param concepts in the order asked.
 * @param shown the id of the entry that the answer itself shows.
 */
export function readOn(
  concepts: readonly Concept[],
  shown: string | undefined,
  resources: Resources,
): ReadOn {
  const { glossary } = resources;
  const ids = new Set(concepts.map(({ id }) => id));
  const comparisons = concepts.toReversed().flatMap(({ id }) => glossary.comparisonsWith(id));
  const related = concepts.flatMap((concept) => concept.related.flatMap((id) => glossary.concept(id) ?? []));
  const entries = [...new Set<Entry>([...comparisons, ...related])].filter(
    ({ id }) => id !== shown && !ids.has(id),
  );
  const tags = new Set(concepts.flatMap((concept) => concept.tags));
  const sorted = entries
    .map((entry) => ({ entry, score: closeness(entry, concepts, ids, tags) }))
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
  const next = sorted.find(({ kind }) => kind === 'comparison') ?? sorted[0];
  const similar = sorted.filter((entry) => entry !== next).slice(0, MOST_SIMILAR);
  return {
    similar: similar.map((entry) => referenceTo(entry, resources)),
    ...(next && { next: referenceTo(next, resources) }),
  };
}

/** Comparisons before concepts, those that share more before those that share less. */
function closeness(
  entry: Entry,
  concepts: readonly Concept[],
  ids: ReadonlySet<string>,
  tags: ReadonlySet<string>,
): number {
  const sharedTags = entry.tags.filter((tag) => tags.has(tag)).length;
  if (entry.kind === 'comparison')
    return 10 + 5 * entry.between.filter((id) => ids.has(id)).length + sharedTags;
  const named = concepts.filter((concept) => concept.related.includes(entry.id)).length;
  return 5 * named + sharedTags;
}

function referenceTo(entry: Entry, resources: Resources): Reference {
  if (entry.kind === 'concept') {
    const minutes = readingMinutes([entry.definition, ...entry.points]);
    return {
      kind: 'concept',
      id: entry.id,
      label: qualifiedLabel(entry),
      preview: preview(entry.definition),
      minutes,
    };
  }
  const minutes = readingMinutes([
    entry.gist,
    ...entry.points,
    ...entry.rows.flatMap((row) => [row.aspect, ...row.values]),
  ]);
  return {
    kind: 'comparison',
    id: entry.id,
    label: titleOf(entry, resources),
    preview: preview(entry.gist),
    minutes,
  };
}

/** "Microservice vs API". */
const titleOf = (comparison: Comparison, { glossary, messages }: Resources): string =>
  comparison.between.map((id) => glossary.concept(id)?.prefLabel ?? id).join(messages.say('title.versus'));
