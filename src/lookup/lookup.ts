import type { Concept } from '../glossary/concept.ts';
import type { Label } from './label.ts';
import { Labels } from './labels.ts';
import { sayLittle } from './little-words.ts';
import { costOfOrdinaryWords } from './ordinary-words.ts';
import { PARTS, type Part, VIEWS } from './parts.ts';
import { mostPlausible } from './plausible.ts';
import { byPreference, inCapitals, preferred, type Standing } from './preference.ts';
import { type Query, queryOf } from './query.ts';
import { rescore } from './shortlist.ts';
import { undress } from './undress.ts';
import { type Candidate, isClear } from './verdict.ts';
import type { View } from './views/view.ts';

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

export interface LookupOptions {
  /** What lies underneath: its concepts are found as well, but for those of which there is one with the same id here. */
  readonly under?: Lookup;
  /** What is known of the concepts beyond their labels, read when a query asks for it. */
  readonly standing?: Standing;
  /** Parts to do without. */
  readonly without?: readonly Part[];
}

const NOTHING: LookupResult = { verdict: 'none', matches: [] };
const UNKNOWN: Standing = { own: () => false, isSense: () => false, asked: () => 0 };

const CANDIDATES = 40;
const SHORTLIST = 10;
/** In slips: what is farther behind the best isn't offered beside it. */
const FAR_BEHIND = 2;
/** In slips: who types a short word in capitals means an acronym. */
const NO_ACRONYM = 0.3;

/**
 * Finds concepts by what people type. An index answers it: hashes for what is typed right, trigrams for the few
 * dozen labels that a misspelt query could mean, and only these are looked at letter by letter.
 */
export class Lookup {
  readonly #labels: Labels;
  readonly #standing: Standing;
  readonly #has: ReadonlySet<Part>;
  readonly #views: readonly View[];

  constructor(concepts: Iterable<Concept>, { under, standing = UNKNOWN, without = [] }: LookupOptions = {}) {
    this.#labels = new Labels(under === undefined ? undefined : under.#labels);
    this.#standing = standing;
    this.#has = new Set(PARTS.filter((part) => !without.includes(part)));
    this.#views = Object.entries(VIEWS).flatMap(([name, view]) =>
      without.some((part) => part === name) ? [] : view,
    );
    for (const concept of concepts) this.put(concept);
  }

  /** Adds a concept, in place of the one that has its id. */
  put(concept: Concept): void {
    this.#labels.put(concept);
  }

  /** Takes a concept away; one of its id underneath is found again. */
  remove(id: string): void {
    this.#labels.remove(id);
  }

  /** Keeps a concept underneath from being found. */
  hide(id: string): void {
    this.#labels.hide(id);
  }

  /** What a text names: what it is to the letter stands alone, else there is what it is like. */
  find(text: string): LookupResult {
    const query = queryOf(text);
    if (query === undefined) return NOTHING;
    const direct = this.#direct(text);
    if (sayLittle(query.words) && direct[0]?.score !== 1) return NOTHING;
    if (direct.length > 0) return { verdict: direct.length === 1 ? 'answer' : 'choices', matches: direct };
    return this.#similar(query);
  }

  /** What a text is to the letter, but for case, punctuation, spaces, and the plural; nothing that is only like it. */
  exactly(text: string): readonly Match[] {
    const { labels, how, score } = this.#labels.named(text);
    return onePerConcept(
      preferred(labels, text, this.#standing).map((label) => ({
        conceptId: label.conceptId,
        label,
        score,
        how,
      })),
    );
  }

  /** What `find` finds and, behind the one that is meant, what is like it; at most `limit` matches. */
  list(text: string, limit: number): LookupResult {
    const { verdict, matches } = this.find(text);
    // What was found by likeness has everything that is like it beside it.
    const query = verdict === 'answer' && matches[0]?.how !== 'corrected' ? queryOf(text) : undefined;
    const others = query === undefined ? [] : this.#similar(query).matches;
    return { verdict, matches: onePerConcept([...matches, ...others]).slice(0, limit) };
  }

  /** What the text is, or else what it is without what people add to a name. */
  #direct(text: string): Match[] {
    const asTyped = this.#labels.named(text);
    const { labels, how, score } =
      asTyped.labels.length > 0 ? asTyped : this.#labels.named(undress(text.replace(IN_BRACKETS, '')));
    const matches = preferred(labels, text, this.#standing).map((label) => ({
      conceptId: label.conceptId,
      label,
      score,
      how,
    }));
    return onePerConcept(matches);
  }

  /** What the text is like, likeliest first. Where that isn't clear, Fuse.js has a say. */
  #similar(query: Query): LookupResult {
    const found = onePerConcept(
      this.#candidates(query).map((each) => ({ ...each, conceptId: each.label.conceptId })),
    ).slice(0, SHORTLIST);
    if (found.length === 0) return NOTHING;
    if (isClear(query, found)) return { verdict: 'answer', matches: matchesOf(found) };
    if (!this.#has.has('fuse')) return { verdict: 'choices', matches: matchesOf(found) };
    const candidates = rescore(query, found);
    return { verdict: isClear(query, candidates) ? 'answer' : 'choices', matches: matchesOf(candidates) };
  }

  /** The labels that the query may mean, likeliest first. */
  #candidates(query: Query): Candidate[] {
    const candidates: Candidate[] = [];
    let best = Number.POSITIVE_INFINITY;
    for (const label of this.#labels.closest(query.squashed, CANDIDATES)) {
      const cost = this.#cost(
        query,
        label,
        Math.min(mostPlausible(label.squashed.length), best + FAR_BEHIND),
      );
      if (cost === Number.POSITIVE_INFINITY) continue;
      candidates.push({ label, cost });
      if (cost < best) best = cost;
    }
    const prefer = byPreference(this.#standing);
    return candidates.sort((a, b) => a.cost - b.cost || prefer(a.label, b.label));
  }

  /** How far-fetched it is that the query means the label, in slips; `Infinity` beyond `limit`. */
  #cost(query: Query, label: Label, limit: number): number {
    let cost = Number.POSITIVE_INFINITY;
    for (const view of this.#views) cost = Math.min(cost, view(query, label, Math.min(limit, cost)));
    if (cost > limit) return Number.POSITIVE_INFINITY;
    if (this.#has.has('ordinary words')) cost += costOfOrdinaryWords(query, label);
    if (this.#has.has('capitals') && query.isAcronym && !inCapitals(label.text)) cost += NO_ACRONYM;
    return cost <= limit ? cost : Number.POSITIVE_INFINITY;
  }
}

/** What people add to a name: "virtual machine (VM)". */
const IN_BRACKETS = /\s\([^()]*\)\s*$/;

/** A score that a label to the letter is above. */
const BEST_GUESS = 0.97;

/** Scores fall from one candidate to the next, as far as their slips are many for the letters there are. */
function matchesOf(candidates: readonly Candidate[]): Match[] {
  let score = BEST_GUESS;
  return candidates.map(({ label, cost }) => {
    score = Math.max(0.01, Math.min(score, 1 - cost / (label.squashed.length + 1)));
    return { conceptId: label.conceptId, label, score, how: 'corrected' };
  });
}

function onePerConcept<T extends { readonly conceptId: string }>(matches: readonly T[]): T[] {
  const best = new Map<string, T>();
  for (const match of matches) if (!best.has(match.conceptId)) best.set(match.conceptId, match);
  return [...best.values()];
}
