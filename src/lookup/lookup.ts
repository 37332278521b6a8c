import type { Concept } from '../glossary/concept.ts';
import { append } from '../glossary/group-by.ts';
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
  readonly #byKey = new Map<string, Label[]>();
  readonly #bySquashed = new Map<string, Label[]>();
  readonly #byStem = new Map<string, Label[]>();
  readonly #trigrams = new TrigramIndex<Label>();

  constructor(concepts: Iterable<Concept>) {
    for (const concept of concepts) for (const label of labelsOf(concept)) this.#add(label);
  }

  #add(label: Label): void {
    append(this.#byKey, label.key, label);
    append(this.#bySquashed, label.squashed, label);
    append(this.#byStem, squash(stem(label.key)), label);
    this.#trigrams.add(label.squashed, label);
  }

  /** What a text names: what it is to the letter stands alone, else there is what it is like. */
  find(text: string): LookupResult {
    const query = queryOf(text);
    if (query === undefined) return NOTHING;
    const direct = onePerConcept(
      firstFilled(this.#direct(text), () => this.#direct(text.replace(IN_BRACKETS, ''))),
    );
    if (direct.length > 0) return { verdict: direct.length === 1 ? 'answer' : 'choices', matches: direct };
    const matches = onePerConcept(this.#similar(query));
    if (matches.length === 0) return NOTHING;
    return { verdict: isClear(matches.map(({ score }) => score)) ? 'answer' : 'choices', matches };
  }

  /** What `find` finds and, behind the one that is meant, what is like it; at most `limit` matches. */
  list(text: string, limit: number): LookupResult {
    const { verdict, matches } = this.find(text);
    const query = queryOf(text);
    const others = verdict === 'answer' && query !== undefined ? this.#similar(query) : [];
    return { verdict, matches: onePerConcept([...matches, ...others]).slice(0, limit) };
  }

  /** Labels that the query is, but for what does not matter; several where a label has several senses. */
  #direct(text: string): Match[] {
    const key = normalize(text);
    const sameText = this.#byKey.get(key) ?? [];
    const found = sameText.length > 0 ? sameText : (this.#bySquashed.get(squash(key)) ?? []);
    const labels = found.length > 0 ? found : this.#inflected(key, text);
    const how = found.length > 0 ? 'exact' : 'inflected';
    const score = sameText.length > 0 ? 1 : found.length > 0 ? 0.99 : 0.98;
    return preferred(labels, text).map((label) => ({ conceptId: label.conceptId, label, score, how }));
  }

  /** Labels of which the query is the plural, or the singular. RTOS is no plural of RTO; VMs is one of VM. */
  #inflected(key: string, text: string): readonly Label[] {
    if (/\p{Lu}S\W*$/u.test(text)) return [];
    if (/\p{Lu}s\W*$/u.test(text)) return this.#byKey.get(key.slice(0, -1)) ?? [];
    return this.#byStem.get(squash(stem(key))) ?? [];
  }

  #similar(query: Query): Match[] {
    const candidates = this.#trigrams
      .closest(query.squashed, CANDIDATES)
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

/** The text as labels see it; nothing where it is too long, or holds nothing, to name something. */
function queryOf(text: string): Query | undefined {
  if (text.length > LONGEST_QUERY * 4) return undefined;
  const key = normalize(text);
  return key === '' || key.length > LONGEST_QUERY ? undefined : { key, squashed: squash(key) };
}

const isClear = ([first = 0, second = 0]: readonly number[]): boolean =>
  first >= SURE && first - second >= CLEAR_LEAD;
