/** What stands before the term that is being typed. */
const BEFORE_TERM =
  /^[\s\S]*(?:\b(?:vs\.?|versus|and|or|between|from|to|than|define|is|are|an?|the)\s+|[,;?]\s*|^\/\w+\s+|^)/i;

/** Splits a question that is being typed into what stands before its last term, and that. */
export function lastTermOf(text: string): { readonly before: string; readonly term: string } {
  const before = BEFORE_TERM.exec(text)?.[0] ?? '';
  return { before, term: text.slice(before.length) };
}
