import { type Concept, qualifiedLabel } from '../../../src/glossary/concept.ts';
import { type Entry, isConcept } from '../../../src/glossary/entry.ts';
import type { Glossary } from '../../../src/glossary/glossary.ts';
import { namesOf } from '../../../src/team/names-of.ts';

/** An entry, and what it is listed as. */
export interface Listed {
  readonly entry: Entry;
  readonly title: string;
}

/** What entries can be chosen by, and how many there are of it. */
export interface Heading {
  /** What stands for it in an address. */
  readonly key: string;
  readonly label: string;
  readonly entries: readonly Listed[];
}

/** A glossary in the orders in which people leaf through it. */
export interface Shelf {
  readonly concepts: readonly Listed[];
  readonly comparisons: readonly Listed[];
  /** Of concepts, by what their names begin with. */
  readonly letters: ReadonlyMap<string, Heading>;
  /** Of concepts and comparisons. */
  readonly tags: ReadonlyMap<string, Heading>;
  /** Concepts by what they are a kind of, directly or over some steps. */
  readonly genera: ReadonlyMap<string, Heading>;
}

/** What begins with no letter and no digit, or with a digit. */
const SYMBOLS = '#';
const DIGITS = '0–9';

/** Puts a glossary in order: of some thousand entries, in some ten milliseconds. @param versus what stands between the names of what is compared. */
export function shelfOf(glossary: Glossary, versus: string): Shelf {
  const listed = (entries: Iterable<Entry>): Listed[] =>
    [...entries].map((entry) => ({ entry, title: namesOf(entry, glossary).join(versus) })).sort(byTitle);
  const concepts = listed(glossary.concepts());
  const comparisons = listed(glossary.comparisons());
  return {
    concepts,
    comparisons,
    letters: headings(concepts, ({ title }) => [letterOf(title)]),
    tags: headings([...concepts, ...comparisons], ({ entry }) => entry.tags),
    genera: headings(
      concepts,
      ({ entry }) => (isConcept(entry) ? glossary.ancestors(entry).map(({ id }) => id) : []),
      (id) => labelOf(glossary.concept(id), id),
    ),
  };
}

const collator = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });

/** The order in which entries are listed. */
export const byTitle = (a: Place, b: Place): number =>
  collator.compare(a.title, b.title) || (a.entry.id < b.entry.id ? -1 : Number(a.entry.id > b.entry.id));

interface Place extends Pick<Listed, 'title'> {
  readonly entry: Pick<Entry, 'id'>;
}

const labelOf = (concept: Concept | undefined, id: string): string =>
  concept === undefined ? id : qualifiedLabel(concept);

function headings(
  all: readonly Listed[],
  keysOf: (listed: Listed) => readonly string[],
  labelOfKey: (key: string) => string = (key) => key,
): Map<string, Heading> {
  const found = new Map<string, Listed[]>();
  for (const listed of all)
    for (const key of keysOf(listed)) {
      const entries = found.get(key) ?? [];
      entries.push(listed);
      found.set(key, entries);
    }
  return new Map(
    [...found]
      .map(([key, entries]): [string, Heading] => [key, { key, label: labelOfKey(key), entries }])
      .sort(([, a], [, b]) => collator.compare(a.label, b.label)),
  );
}

/** The letter that a name is found under: ".NET" under N, "Ökosystem" under O, "3-2-1 rule" with the digits. */
function letterOf(title: string): string {
  const [first] = /[\p{L}\p{N}]/u.exec(title.normalize('NFKD')) ?? [];
  if (first === undefined) return SYMBOLS;
  return /\p{N}/u.test(first) ? DIGITS : first.toUpperCase();
}
