import { type Concept, characteristicOf, qualifiedLabel } from '../glossary/concept.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { Messages } from '../messages/messages.ts';
import type { AnswerOf, Correction } from './answer.ts';
import { sideOf } from './concept-in-answer.ts';
import { foldRows, type Row } from './fold.ts';
import { fromEntries } from './from-entries.ts';
import { inSentence } from './in-sentence.ts';
import type { Resources } from './resources.ts';

const ASPECTS_IN_GIST = 3;

/**
 * A comparison that nobody wrote: the aspects that the genera of all the concepts ask, and how each concept answers. That
 * concepts are of different kinds is the first thing to know of them.
 */
export function composeComparison(
  concepts: readonly Concept[],
  corrections: readonly Correction[],
  resources: Resources,
): AnswerOf<'comparison'> {
  const { glossary, messages } = resources;
  const genera = glossary.commonGenera(concepts);
  const [genus] = genera;
  const kinds = concepts.map((concept) => kindText(concept, resources));
  const { rows, both } = foldRows(sharedRows(concepts, glossary));
  // What kind of thing each is: the first difference between concepts of different kinds. Of one alone it says nothing.
  const differ = genus === undefined && kinds.every((kind) => kind !== null);
  return {
    kind: 'comparison',
    origin: 'composed',
    concepts: concepts.map(sideOf),
    gist:
      genus === undefined ? kindsGist(concepts, resources) : siblingsGist(concepts, genus, rows, messages),
    rows: differ ? [{ aspect: messages.say('composed.aspect.kind'), values: kinds }, ...rows] : rows,
    both,
    alternatives: alternatives(concepts, genera, kinds),
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
      values: concepts.map((concept) => characteristicOf(concept, id) ?? null),
    }))
    .filter(({ values }) => values.some((value) => value !== null));
}

/**
 * Concepts that are directly of one kind are alternatives unless one of their genera says otherwise; concepts of different kinds
 * are not. What they share farther up ("software") says neither.
 */
function alternatives(
  concepts: readonly Concept[],
  genera: readonly Concept[],
  kinds: readonly (string | null)[],
): boolean | null {
  if (genera.length === 0) return kinds.every((kind) => kind !== null) ? false : null;
  const areSiblings = genera.some(({ id }) => concepts.every(({ broader }) => broader.includes(id)));
  return areSiblings && genera.every((genus) => genus.alternatives !== false) ? true : null;
}

/** What the concept is directly a kind of. */
function kindText(concept: Concept, { glossary, messages }: Resources): string | null {
  const genera = generaOf(concept, glossary);
  return genera.length === 0 ? null : messages.list(genera.map(qualifiedLabel));
}

const generaOf = ({ broader }: Concept, glossary: Glossary): Concept[] =>
  broader.flatMap((id) => glossary.concept(id) ?? []);

/** What there is to say first of concepts of one kind. */
function siblingsGist(
  { length: count }: readonly Concept[],
  common: Concept,
  rows: readonly Row[],
  messages: Messages,
): string {
  const genus = inSentence(common.prefLabel, common);
  if (rows.length === 0) return messages.say('composed.gist.alike', { count, genus });
  const { lang } = common;
  const aspects = messages.list(
    rows.slice(0, ASPECTS_IN_GIST).map(({ aspect }) => inSentence(aspect, { lang })),
  );
  return messages.say('composed.gist.siblings', { count, genus, aspects });
}

/** What there is to say first of concepts of different kinds, or of kinds that aren't recorded. */
function kindsGist(concepts: readonly Concept[], { glossary, messages }: Resources): string {
  const labels = concepts.map(qualifiedLabel);
  const genera = concepts.map((concept) => generaOf(concept, glossary));
  if (genera.some(({ length }) => length === 0)) {
    return messages.say('composed.gist.unrelated', { count: labels.length, labels: messages.list(labels) });
  }
  const texts = labels.map((label, index) => {
    const names = (genera[index] ?? []).map((genus) => inSentence(qualifiedLabel(genus), genus));
    return messages.say('composed.gist.kind', { label, genus: messages.list(names) });
  });
  return messages.say('composed.gist.kinds', { kinds: messages.list(texts) });
}
