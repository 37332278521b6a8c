import type { Concept } from '../glossary/concept.ts';
import { byPreference, type Label, labelsOf } from './label.ts';
import { normalize, squash, stem } from './normalize.ts';
import { type Candidate, rescore } from './shortlist.ts';
import { type Query, similarity } from './similarity.ts';
import { TrigramIndex } from './trigram-index.ts';

/** `answer`: the first match is meant. `choices`: one of the matches may be meant. `none`: there is no match. */
type Verdict = 'answer' | 'choices' | 'none';

/** `exact`: but for case, punctuation and spaces. `inflected`: but for singular and plural. `corrected`: something was wrong. */
type How = 'exact' | 'inflected' | 'corrected';

export interface Match {
  readonly conceptId: string;
  /** The label that the query fits. */
  readonly label: Label;
  /** 0 to 1; 1 is the same text. */
  readonly score: number;
  readonly how: How;
}

export interface LookupResult {
  readonly verdict: Verdict;
  /** Best first, one a concept. */
  readonly matches: readonly Match[];
}

const NOTHING: LookupResult = { verdict: 'none', matches: [] };

/** Longer than any label: a text like that names nothing. */
const LONGEST_QUERY = 100;
const CANDIDATES = 50;
const SHORTLIST = 10;

/** At and above this score a single match is the answer, if it leads the next one clearly. */
const SURE = 0.85;
const CLEAR_LEAD = 0.04;
/** Below this score a match is not even worth offering. */
const PLAUSIBLE = 0.68;

/**
 * Finds concepts by what people type. An index answers it: hashes for what is typed right, trigrams for the few
 * dozen labels that a misspelt query could mean, and only these are scored letter by letter.
 */
export class Lookup {
  readonly #labels: Label[] = [];
  readonly #byKey = new Map<string, Label[]>();
  readonly #bySquashed = new Map<string, Label[]>();
  readonly #byStem = new Map<string, Label[]>();
  readonly #trigrams = new TrigramIndex();

  constructor(concepts: Iterable<Concept>) {
    for (const concept of concepts) for (const label of labelsOf(concept)) this.#add(label);
  }

  #add(label: Label): void {
    this.#labels.push(label);
    append(this.#byKey, label.key, label);
    append(this.#bySquashed, label.squashed, label);
    append(this.#byStem, squash(stem(label.key)), label);
    this.#trigrams.add(label.squashed);
  }

  /** @param limit how many matches at most. */
  find(text: string, limit = 5): LookupResult {
    if (text.length > LONGEST_QUERY * 4) return NOTHING;
    const key = normalize(text);
    if (key === '' || key.length > LONGEST_QUERY) return NOTHING;
    const query = { key, squashed: squash(key) };
    const direct = firstFilled(this.#direct(text), () => this.#direct(text.replace(IN_BRACKETS, '')));
    const similar = direct.length >= limit ? [] : this.#similar(query);
    const matches = onePerConcept([...direct, ...similar]).slice(0, limit);
    return verdictOf(matches, direct);
  }

  /** Labels that the query is, but for what does not matter; several where a label has several senses. */
  #direct(text: string): Match[] {
    const key = normalize(text);
    const sameText = this.#byKey.get(key) ?? [];
    const found = sameText.length > 0 ? sameText : (this.#bySquashed.get(squash(key)) ?? []);
    const labels = found.length > 0 || isAcronym(text) ? found : (this.#byStem.get(squash(stem(key))) ?? []);
    const how = found.length > 0 ? 'exact' : 'inflected';
    const score = sameText.length > 0 ? 1 : found.length > 0 ? 0.99 : 0.98;
    return preferred(labels, text).map((label) => ({ conceptId: label.conceptId, label, score, how }));
  }

  #similar(query: Query): Match[] {
    const candidates = this.#trigrams
      .closest(query.squashed, CANDIDATES)
      .flatMap((number) => this.#labels[number] ?? [])
      .map((label): Candidate => ({ label, score: similarity(query, label) }))
      .filter(({ score }) => score >= PLAUSIBLE)
      .sort((a, b) => b.score - a.score || byPreference(a.label, b.label))
      .slice(0, SHORTLIST);
    const scored = isClear(candidates.map(({ score }) => score)) ? candidates : rescore(query, candidates);
    return scored
      .filter(({ score }) => score >= PLAUSIBLE)
      .map(({ label, score }) => ({
        conceptId: label.conceptId,
        label,
        score: Math.min(score, 0.97),
        how: 'corrected',
      }));
  }
}

/** What people add to a name: "virtual machine (VM)". */
const IN_BRACKETS = /\s\([^()]*\)\s*$/;

const firstFilled = <T>(list: T[], other: () => T[]): T[] => (list.length > 0 ? list : other());

/** Whether the last letter belongs to an acronym: RTOS is no plural of RTO, RTOs is. */
const isAcronym = (text: string): boolean => /\p{Lu}S\W*$/u.test(text);

/** Of labels with the same key, those of the best kind; of these, those with the same punctuation, and the same capitals. */
function preferred(labels: readonly Label[], text: string): Label[] {
  const asked = text.trim();
  const sorted = [...labels].sort(byPreference);
  const best = narrow(sorted, (label) => label.kind === sorted[0]?.kind);
  const spelt = narrow(best, (label) => label.text.toLowerCase() === asked.toLowerCase());
  return narrow(spelt, (label) => label.text === asked);
}

/** Those that fit, or all where none does. */
function narrow<T>(items: readonly T[], fits: (item: T) => boolean): T[] {
  const fitting = items.filter(fits);
  return fitting.length > 0 ? fitting : [...items];
}

function onePerConcept(matches: readonly Match[]): Match[] {
  const best = new Map<string, Match>();
  for (const match of matches) if (!best.has(match.conceptId)) best.set(match.conceptId, match);
  return [...best.values()];
}

function verdictOf(matches: readonly Match[], direct: readonly Match[]): LookupResult {
  if (matches.length === 0) return NOTHING;
  const meant = new Set(direct.map((match) => match.conceptId));
  if (meant.size > 1)
    return { verdict: 'choices', matches: matches.filter((match) => meant.has(match.conceptId)) };
  if (meant.size === 1) return { verdict: 'answer', matches };
  return { verdict: isClear(matches.map(({ score }) => score)) ? 'answer' : 'choices', matches };
}

const isClear = ([first = 0, second = 0]: readonly number[]): boolean =>
  first >= SURE && first - second >= CLEAR_LEAD;

function append(labels: Map<string, Label[]>, key: string, label: Label): void {
  const list = labels.get(key);
  if (list === undefined) labels.set(key, [label]);
  else list.push(label);
}
