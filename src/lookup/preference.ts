import type { Label, LabelKind } from './label.ts';

/** What is known of concepts beyond their labels. */
export interface Standing {
  /** Whether the concept is the team's own, not a pack's. */
  own(conceptId: string): boolean;
  /** Whether it says which of several senses it is: then whatever else is called so may be meant as well. */
  isSense(conceptId: string): boolean;
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

type Test = (label: Label) => boolean;

/**
 * Of labels that are the same text but for what doesn't matter, those that are meant; several where a label has several
 * senses. An acronym is meant by capitals; then the team's own entries, but for what is only one sense of several, which stands
 * beside those of the packs; names; and the same punctuation and capitals.
 */
export function preferred(labels: readonly Label[], text: string, standing: Standing): Label[] {
  const asked = text.trim();
  const isOwn: Test = ({ conceptId }) => standing.own(conceptId);
  const isName: Test = ({ kind }) => kind === 'prefLabel';
  const first: readonly Test[] = [
    ...(inCapitals(asked) ? [({ text }: Label) => inCapitals(text)] : []),
    ({ kind }) => kind !== 'hiddenLabel',
  ];
  const last: readonly Test[] = [
    ({ text }) => text.toLowerCase() === asked.toLowerCase(),
    ({ text }) => text === asked,
  ];
  const meant = first.reduce(narrow, labels);
  const own = meant.filter(isOwn);
  const isSettled = own.some(({ conceptId }) => !standing.isSense(conceptId));
  const others = isSettled ? [] : meant.filter((label) => !isOwn(label));
  const named = [...narrow(own, isName), ...narrow(others, isName)];
  return last.reduce(narrow, named).toSorted(byPreference(standing));
}

/** Those that fit, or all where none does. */
function narrow(labels: readonly Label[], fits: Test): readonly Label[] {
  if (labels.length < 2) return labels;
  const fitting = labels.filter(fits);
  return fitting.length > 0 ? fitting : labels;
}
