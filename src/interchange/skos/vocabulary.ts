/** What the names of the vocabularies that are used begin with. */
export const PREFIXES = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  /** What SKOS has no word for: comparisons, aspects, characteristics. The words are those of the schemas. */
  dif: 'urn:differentia:term:',
  entry: 'urn:differentia:entry:',
  glossary: 'urn:differentia:glossary:',
} as const;

type Prefix = keyof typeof PREFIXES;

/** "skos:prefLabel" for short. */
export type Term = `${Prefix}:${string}`;

/** In full. */
export function iri(term: Term): string {
  const colon = term.indexOf(':');
  return `${PREFIXES[term.slice(0, colon) as Prefix]}${term.slice(colon + 1)}`;
}

/** The id in the name of an entry that this program gave it. */
export const idIn = (name: string): string | undefined =>
  name.startsWith(PREFIXES.entry) ? name.slice(PREFIXES.entry.length) : undefined;
