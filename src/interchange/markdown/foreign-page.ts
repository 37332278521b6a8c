import { basename } from 'node:path/posix';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { MOST_TAGS, tag } from '../../glossary/provenance.ts';
import { proseOf } from './plain-text.ts';

/** A page of somebody else's glossary, such as the CNCF's. */
export interface ForeignPage {
  /** What its concept's id is made from: the name that other pages link to. */
  readonly slug: string;
  /** What it says of the concept but for the id and what is related, to be checked. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The names of the pages that it links to. */
  readonly links: readonly string[];
}

/** @param fields what its front matter says, the names of the fields in lower case. */
export function foreignPage(file: string, fields: ReadonlyMap<string, unknown>, body: string): ForeignPage {
  const { text, links } = proseOf(fromMarkdown(body));
  const title = String(fields.get('title') ?? '').trim();
  const [, long = title, abbreviation] = ABBREVIATED.exec(title) ?? [];
  const others = [abbreviation, ...textsIn(fields.get('aliases'))].filter(isName);
  return {
    slug: nameOf(file),
    data: {
      kind: 'concept',
      prefLabel: long,
      altLabels: [...new Set(others)].filter((label) => label !== long),
      definition: text || String(fields.get('description') ?? ''),
      tags: tagsIn([...textsIn(fields.get('category')), ...textsIn(fields.get('tags'))]),
    },
    links: links.flatMap((url) => (isInside(url) ? [nameOf(url.replace(/[?#].*$/, ''))] : [])),
  };
}

/** "Transport Layer Security (TLS)": what stands in brackets is a name, too, if it has at least two capitals. */
const ABBREVIATED = /^(.+?)\s*\(([^()\s]*\p{Lu}[^()\s]*\p{Lu}[^()\s]*)\)$/u;

/** What a page may have, as the parser's time and stack grow faster than the page. */
const MOST = { characters: 500_000, brackets: 4_000, levels: 100 } as const;

/** Marks of lists and quotations within each other, and their indentation. */
const DEEP = new RegExp(`^(?:[\\s>*+-]|\\d{1,9}[.)](?=\\s)){${MOST.levels}}`, 'm');

/** Why a body is no page that a person wrote, if it isn't. */
export function excessOf(body: string): string | undefined {
  if (body.length > MOST.characters) return `is longer than ${MOST.characters} characters`;
  if (body.split('[').length > MOST.brackets) return `has more than ${MOST.brackets} brackets`;
  return DEEP.test(body.replace(/\s*\n/g, '\n')) ? 'is nested too deep' : undefined;
}

/** The last step of a path, of a page or a link: "service-mesh" of "/service-mesh/" and "content/en/service-mesh.md". */
const nameOf = (path: string): string => basename(path).replace(/\.(?:md|markdown|html)$/i, '');

const isInside = (url: string): boolean => !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#|$)/i.test(url);

/** Hugo's aliases are addresses, Obsidian's are names. */
const isName = (alias: string | undefined): alias is string =>
  alias !== undefined && alias !== '' && !alias.includes('/');

const textsIn = (value: unknown): string[] =>
  [value].flat().flatMap((each) => (typeof each === 'string' ? [each.trim()] : []));

/** CNCF's template leaves empty ones behind. */
const tagsIn = (texts: readonly string[]): string[] =>
  [...new Set(texts.map((text) => text.toLowerCase()))]
    .filter((text) => tag.safeParse(text).success)
    .slice(0, MOST_TAGS);
