import type { Label, LabelKind } from './label.ts';

/** What is known of concepts beyond their labels. */
export interface Standing {
  /** Whether the concept is the team's own, not a pack's. */
  own(conceptId: string): boolean;
  /** How often it was asked for. */
  asked(conceptId: string): number;
}

const KINDS: Readonly<Record<LabelKind, number>> = { prefLabel: 0, altLabel: 1, hiddenLabel: 2 };

/** Orders labels that fit a query equally well: names before synonyms before misspellings, what is asked for more often first. */
export const byPreference =
  ({ own, asked }: Standing) =>
  (a: Label, b: Label): number =>
    KINDS[a.kind] - KINDS[b.kind] ||
    Number(own(b.conceptId)) - Number(own(a.conceptId)) ||
    asked(b.conceptId) - asked(a.conceptId) ||
    a.squashed.length - b.squashed.length;

/** All in capitals, like an acronym: REST, MD5. */
export const inCapitals = (text: string): boolean => /^\P{L}*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(text);

const LONGEST_ACRONYM = 6;

/** Typed like an acronym: in capitals, and too short to be a shout. */
export const isAcronym = (text: string): boolean => text.trim().length <= LONGEST_ACRONYM && inCapitals(text);

/**
 * Of labels that are the same text but for what doesn't matter, those that are meant; several where a label has several
 * senses. An acronym is meant by capitals; then the team's own entries, names, and the same punctuation and capitals.
 */
export function preferred(labels: readonly Label[], text: string, standing: Standing): Label[] {
  const asked = text.trim();
  const tests: readonly ((label: Label) => boolean)[] = [
    ...(inCapitals(asked) ? [({ text }: Label) => inCapitals(text)] : []),
    ({ kind }) => kind !== 'hiddenLabel',
    ({ conceptId }) => standing.own(conceptId),
    ({ kind }) => kind === 'prefLabel',
    ({ text }) => text.toLowerCase() === asked.toLowerCase(),
    ({ text }) => text === asked,
  ];
  return tests.reduce<readonly Label[]>(narrow, labels).toSorted(byPreference(standing));
}

/** Those that fit, or all where none does. */
function narrow(labels: readonly Label[], fits: (label: Label) => boolean): readonly Label[] {
  if (labels.length < 2) return labels;
  const fitting = labels.filter(fits);
  return fitting.length > 0 ? fitting : labels;
}
