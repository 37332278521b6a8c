import type { Concept } from '../glossary/concept.ts';
import { tellingWords } from './telling-words.ts';

/** What an entry says by a word. */
export interface Mention {
  /** How much of it: a multiple of ½. */
  readonly weight: number;
  /** Whether it says by the word what kind of thing the concept is: in its genus, its name, or where its definition begins. */
  readonly heads: boolean;
  /** Whether the word is of its name. */
  readonly names: boolean;
}

/** What is searched of a concept, and how much each word there says. */
const WEIGHTS = { label: 1.5, essence: 2, genus: 0.5, else: 1 } as const;

/** What a thing is stands at the beginning; the long articles of a dictionary would only take memory. */
const LONGEST_DEFINITION = 600;
const END_OF_ESSENCE = /[.;:](?=\s)/;
/** How many of a definition's words say what kind of thing it defines: "a load balancer is a network device or program". */
const OPENING = 6;

/** By stem what the entry of a concept says by it. */
export function mentionsOf(concept: Concept): ReadonlyMap<string, Mention> {
  const { prefLabel, altLabels, definition, broader, characteristics, points } = concept;
  const said = definition.slice(0, LONGEST_DEFINITION);
  const end = END_OF_ESSENCE.exec(said)?.index ?? said.length;
  const name = tellingWords(prefLabel);
  const essence = tellingWords(said.slice(0, end));
  // An id is made of words: the genus itself may be in another layer.
  const genus = tellingWords(broader.join(' ').replaceAll('-', ' '));
  const rest = [said.slice(end), ...Object.values(characteristics), ...points];
  const parts: readonly (readonly [words: readonly string[], weight: number])[] = [
    [[...name, ...altLabels.flatMap(tellingWords)], WEIGHTS.label],
    [essence, WEIGHTS.essence],
    [genus, WEIGHTS.genus],
    [rest.flatMap((text) => tellingWords(text ?? '')), WEIGHTS.else],
  ];
  const weights = new Map<string, number>();
  for (const [words, weight] of parts)
    for (const word of words) weights.set(word, (weights.get(word) ?? 0) + weight);
  const heads = new Set([...genus, ...name, ...essence.slice(0, OPENING)]);
  const names = new Set(name);
  return new Map(
    [...weights].map(([word, weight]) => [word, { weight, heads: heads.has(word), names: names.has(word) }]),
  );
}
