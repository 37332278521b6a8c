/** What a picture shows, as texts that can be drawn. Plain data: it goes to another thread. */
export interface Sheet {
  readonly title: string;
  /** Who made the comparison, in small print. */
  readonly origin: string;
  readonly gist: string;
  /** The names of what is compared. */
  readonly columns: readonly string[];
  readonly blocks: readonly Block[];
  /** What is said where so many blocks at the end find no room: by their number. */
  readonly leftOut: readonly string[];
  /** What a page is called: by how many there are, and its own number, both from 1. */
  readonly pages: readonly (readonly string[])[];
}

/** A heading, and what stands under it: a cell a column, or one over the whole width. */
export interface Block {
  readonly heading: string;
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** Whose it is; empty where it is everybody's. */
  readonly label: string;
  readonly text: string;
  /** Whether the text says that nothing is recorded. */
  readonly isMissing: boolean;
}

/** More pages than these nobody looks through. */
export const MOST_PAGES = 4;
