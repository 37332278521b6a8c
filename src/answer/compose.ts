import { type Concept, qualifiedLabel } from '../glossary/concept.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { AnswerOf, Correction } from './answer.ts';
import { sideOf } from './curated.ts';
import { foldRows, type Row } from './fold.ts';
import { fromEntries } from './from-entry.ts';
import type { Resources } from './resources.ts';

const ASPECTS_IN_GIST = 3;

/**
 * A comparison that nobody wrote: the aspects that the genera of all the concepts ask, and how each concept answers. Two
 * of a kind are alternatives to each other. Concepts of different kinds are not, which is the first thing to know of them.
 */
export function composeComparison(
  concepts: readonly Concept[],
  corrections: readonly Correction[],
  resources: Resources,
): AnswerOf<'comparison'> {
  const { glossary, messages } = resources;
  const genera = glossary.commonGenera(concepts);
  const [genus] = genera;
  const { rows, both } = foldRows(sharedRows(concepts, glossary));
  const kinds = genus === undefined ? kindRow(concepts, glossary, messages) : [];
  return {
    kind: 'comparison',
    origin: 'composed',
    concepts: concepts.map(sideOf),
    gist: gistOf(concepts, genus, rows, { glossary, messages }),
    rows: [...kinds, ...rows].map(({ aspect, values }) => ({ aspect, values: [...values] })),
    both,
    alternatives: alternatives(genera, kinds),
    points: [],
    chooseWhen: [],
    ...fromEntries(concepts, concepts, corrections, resources),
  };
}

/** A row for each aspect that every concept is asked for, where at least one has an answer. */
function sharedRows(concepts: readonly Concept[], glossary: Glossary): Row[] {
  const [first, ...others] = concepts.map((concept) => glossary.aspects(concept));
  return [...(first ?? [])]
    .filter(([id]) => others.every((aspects) => aspects.has(id)))
    .map(([id, aspect]) => ({
      aspect,
      values: concepts.map((concept) => concept.characteristics[id] ?? null),
    }))
    .filter(({ values }) => values.some((value) => value !== null));
}

/** What kind of thing each is: the first difference between concepts of different kinds. */
function kindRow(concepts: readonly Concept[], glossary: Glossary, messages: Resources['messages']): Row[] {
  const values = concepts.map((concept) => generaText(concept, glossary, messages));
  return values.every((value) => value === null)
    ? []
    : [{ aspect: messages.say('composed.aspect.kind'), values }];
}

/** Two of a kind are alternatives unless one of their genera says otherwise; two of different kinds are not. */
function alternatives(genera: readonly Concept[], kinds: readonly Row[]): boolean | null {
  if (genera.length > 0) return genera.some((genus) => genus.alternatives === false) ? null : true;
  return kinds.some(isComplete) ? false : null;
}

const isComplete = ({ values }: Row): boolean => values.every((value) => value !== null);

function generaText(concept: Concept, glossary: Glossary, messages: Resources['messages']): string | null {
  const genera = concept.broader.flatMap((id) => glossary.concept(id) ?? []);
  return genera.length === 0 ? null : messages.list(genera.map(qualifiedLabel));
}

function gistOf(
  concepts: readonly Concept[],
  genus: Concept | undefined,
  rows: readonly Row[],
  { glossary, messages }: Pick<Resources, 'glossary' | 'messages'>,
): string {
  if (genus !== undefined) {
    const name = inSentence(genus.prefLabel);
    if (rows.length === 0)
      return messages.say('composed.gist.alike', { count: concepts.length, genus: name });
    const aspects = messages.list(rows.slice(0, ASPECTS_IN_GIST).map(({ aspect }) => inSentence(aspect)));
    return messages.say('composed.gist.siblings', { count: concepts.length, genus: name, aspects });
  }
  const kinds = concepts.map((concept) => ({
    label: qualifiedLabel(concept),
    genus: generaText(concept, glossary, messages),
  }));
  if (kinds.some((kind) => kind.genus === null)) {
    return messages.say('composed.gist.unrelated', {
      count: kinds.length,
      labels: messages.list(kinds.map(({ label }) => label)),
    });
  }
  const texts = kinds.map(({ label, genus: kind }) =>
    messages.say('composed.gist.kind', { label, genus: inSentence(kind ?? '') }),
  );
  return messages.say('composed.gist.kinds', { kinds: messages.list(texts) });
}

/** "Network protocol" within a sentence; "API style" and "HTTP" stay. */
const inSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}|^\p{Lu}(?=\s)/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
