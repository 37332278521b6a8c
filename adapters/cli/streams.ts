import type { Readable, Writable } from 'node:stream';

/** Where text goes. */
export interface Output {
  readonly stream: Writable;
  /** Whether a person sees it at once. */
  readonly isTerminal: boolean;
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
}

/** The ends of the process that the command line reads and writes; handed in, so that nothing here asks the environment. */
export interface Streams {
  readonly input: Readable;
  /** Whether a person types it. */
  readonly inputIsTerminal: boolean;
  /** Its size in bytes, where it is a file. */
  readonly inputBytes?: number;
  readonly out: Output;
  readonly err: Output;
}

/** Writes a text that ends its line; an empty text writes nothing. */
export const print = ({ stream }: Output, text: string): void => {
  if (text !== '') stream.write(text.endsWith('\n') ? text : `${text}\n`);
};
