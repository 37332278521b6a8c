import type { Concept } from '../../glossary/concept.ts';
import { singularsOf } from '../../lookup/inflection.ts';
import { normalize } from '../../lookup/normalize.ts';

/** A headword with several texts gets a sense a text, where its tags tell them apart. */
export function withSenses(concepts: readonly Concept[]): Concept[] {
  const sharing = new Map<string, Set<string | undefined>>();
  for (const { prefLabel, tags } of concepts)
    sharing.set(prefLabel, (sharing.get(prefLabel) ?? new Set()).add(tags[0]));
  return concepts.map((concept) => {
    const [sense] = concept.tags;
    return sense !== undefined && (sharing.get(concept.prefLabel)?.size ?? 0) > 1
      ? { ...concept, sense }
      : concept;
  });
}

const LINK = /\{([^{}]{1,80})\}/g;
const PLAIN = /^(?:\(https?:.*|[\p{L}\p{N}][\p{L}\p{N}\s.'/+#&-]*)$/su;
const MOST_RELATED = 8;

/** Texts name other headwords in braces: they become plain words, and the first of them `related`. Braces of code stay. */
export function withLinks(concepts: readonly Concept[]): Concept[] {
  const labels = concepts.flatMap(({ id, prefLabel, altLabels }) =>
    [prefLabel, ...altLabels].map((text) => ({ id, text })),
  );
  const ids = new Map(labels.map(({ id, text }) => [normalize(text), id]));
  return concepts.map((concept) => {
    const related = new Set<string>();
    const definition = concept.definition.replace(LINK, (whole, inside: string) => {
      const key = normalize(inside);
      const id = [key, ...singularsOf(key)].map((form) => ids.get(form)).find((each) => each !== undefined);
      if (id !== undefined && id !== concept.id) related.add(id);
      return id !== undefined || PLAIN.test(inside) ? inside : whole;
    });
    return { ...concept, definition, related: [...related].slice(0, MOST_RELATED) };
  });
}
