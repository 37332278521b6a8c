import type { Concept } from '../glossary/concept.ts';

/** What a label is of, or its language alone. */
type Written = Pick<Concept, 'lang'> & Partial<Pick<Concept, 'definition'>>;

/**
 * A label as it is written within a sentence: "network protocol". What is a name stays as it is: "API style", and "React hook",
 * since its own definition writes it so after its first word; so do the nouns of German.
 */
export function inSentence(label: string, { definition = '', lang }: Written): string {
  if (/^de\b/.test(lang)) return label;
  const isWord = /^\p{Lu}\p{Ll}+(?!\p{L})|^\p{Lu}(?=\s)/u.test(label);
  if (!isWord || isNameIn(definition, label)) return label;
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** Whether the text has the words further on than at its start, and with the capital. */
const isNameIn = (text: string, words: string): boolean =>
  text.indexOf(words, 1) > 0 && !/[.!?]\s+$/.test(text.slice(0, text.indexOf(words, 1)));
