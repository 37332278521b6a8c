import { type Concept, qualifiedLabel } from '../glossary/concept.ts';
import { normalize, squash } from './normalize.ts';

/** The order in which labels of the same text are preferred. */
export type LabelKind = 'prefLabel' | 'altLabel' | 'hiddenLabel';

/** One of the texts under which a concept is found. */
export interface Label {
  readonly conceptId: string;
  readonly kind: LabelKind;
  readonly text: string;
  readonly key: string;
  /** The key without spaces: what edit distances are taken of, so that a space too many or too few is no error. */
  readonly squashed: string;
}

/** Every label of a concept; one without a letter, digit or symbol can't be asked for and is left out. */
export function labelsOf(concept: Concept): Label[] {
  const label = (kind: LabelKind, text: string): Label => {
    const key = normalize(text);
    return { conceptId: concept.id, kind, text, key, squashed: squash(key) };
  };
  return [
    label('prefLabel', concept.prefLabel),
    ...(concept.sense === undefined ? [] : [label('altLabel', qualifiedLabel(concept))]),
    ...concept.altLabels.map((text) => label('altLabel', text)),
    ...concept.hiddenLabels.map((text) => label('hiddenLabel', text)),
  ].filter(({ key }) => key !== '');
}
