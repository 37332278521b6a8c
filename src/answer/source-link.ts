import type { Source } from './answer.ts';

const RFC = /\bRFC\s?(\d{1,5})\b/;
/** ASCII only: what lies beyond could not be put in an address as it is. */
const DOI = /\b(10\.\d{4,9}\/(?:(?!["<>])[!-~])+(?<![.,;)]))/;

/** A source with its address, where that follows from an identifier in it for certain; no address is guessed. */
export function sourceLink(text: string): Source {
  const rfc = RFC.exec(text)?.[1];
  if (rfc !== undefined) return { text, url: `https://www.rfc-editor.org/rfc/rfc${rfc}` };
  const doi = DOI.exec(text)?.[1];
  return doi === undefined ? { text } : { text, url: `https://doi.org/${encodeURI(doi)}` };
}
