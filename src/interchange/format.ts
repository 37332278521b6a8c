import type { Fault } from '../glossary/pack/fault.ts';
import type { Pack, PackHeader } from '../glossary/pack/pack.ts';
import type { Sourced } from '../glossary/pack/sourced.ts';
import type { Work } from './work.ts';

/** A file as it came: from a disk, or as an attachment. */
export interface GivenFile {
  /** As people know it, in a folder with slashes: faults name it. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** A file to be written. Its name is made of ids alone, with slashes where folders belong. */
export interface WrittenFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** An entry that is right by itself, and where it stands. What it refers to need not be there. */
export interface Found extends Sourced {
  /** What the id was made from, where the file says none: such an id may be changed, see `withFreeIds`. */
  readonly madeFrom?: string;
}

/** What came of reading files: the entries that are right by themselves, and every fault of those that aren't. */
export interface Imported {
  /** What the files say of the whole. */
  readonly header: Readonly<Partial<PackHeader>>;
  /** No two of them have the same id. */
  readonly entries: readonly Found[];
  readonly faults: readonly Fault[];
}

export interface ReadOptions extends Work {
  /** Of entries that don't say theirs; and where a text stands in several languages, the one that is taken. */
  readonly lang: string;
}

/** A way to write a glossary down. What `write` wrote, `read` reads as it was. */
export interface Format {
  readonly name: string;
  /** For people, in a few words. */
  readonly title: string;
  /** How the names of its files end, in lower case. */
  readonly extensions: readonly string[];
  /** Whether the file is in this format rather than another one, by its name and, where that leaves it open, its beginning. */
  recognises(file: GivenFile): boolean;
  read(files: readonly GivenFile[], options: ReadOptions): Promise<Imported>;
  write(pack: Pack, work: Work): Promise<WrittenFile[]>;
}
