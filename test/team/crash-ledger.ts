/** What people were told by processes that were killed: what was confirmed is to be found, what was only begun may be. */
export class Ledger {
  /** What a version of an entry says, by the glossary, the entry and its number. */
  readonly published = new Map<string, string>();
  /** By their glossary: suggestions that wait, as far as is known. */
  readonly open = new Map<string, string[]>();
  readonly decided = new Map<string, 'approved' | 'rejected'>();
  /** The authors of suggestions that were begun: a suggestion each. */
  readonly authors: Person[] = [];
  /** Suggestions of which nobody knows whether they were made: they are delivered again, as platforms do. */
  readonly interrupted: Proposed[] = [];
  /** The authors of those that were, and so are there, once. */
  readonly deliveredAgain: Person[] = [];
  /** The suggestions that were confirmed, and by whom they are. */
  readonly suggested = new Map<string, string>();
  /** What each voter's vote may be; just one where the last one was confirmed. */
  readonly votes = new Map<string, Set<boolean>>();
  readonly votesBegun: Person[] = [];
  readonly votesConfirmed: Person[] = [];
  /** Terms that were asked for, and confirmed; and those of them that no import was made for. */
  readonly asked: (Person & { readonly term: string })[] = [];
  readonly wanted = new Map<string, string[]>();
  /** Imports that were confirmed, and not known to be undone. */
  readonly imported: { readonly glossary: string; readonly id: string }[] = [];
  readonly undone: { readonly glossary: string; readonly id: string }[] = [];
}

export interface Proposed extends Person {
  readonly entry: string;
}

interface Person {
  readonly glossary: string;
  readonly person: string;
}

/** An entry's id says with how many others it is imported. */
export const importedId = (batch: string, index: number, of: number): string => `${batch}-of-${of}-${index}`;

export function batchOf(id: string): { readonly batch: string; readonly size: number } {
  const [, batch = '', size] = /^(.*-of-(\d+))-\d+$/.exec(id) ?? [];
  return { batch, size: Number(size) };
}
