import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { safeText, UNSAFE } from '../../src/messages/safe-text.ts';

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
  /** Whether it is what another program writes, or a file. */
  readonly inputIsPiped?: boolean;
  readonly out: Output;
  readonly err: Output;
}

/** Writes a text that may hold anything, without what a terminal would obey. */
export const print = (output: Output, text: string): void => printRendered(output, safeText(text));

/** Writes what a renderer made, which is safe and may hold colours. An empty text writes nothing. */
export const printRendered = ({ stream }: Output, text: string): void => {
  if (text !== '') stream.write(text.endsWith('\n') ? text : `${text}\n`);
};

/** Writes data as a line of JSON, with what a terminal would obey as escapes. */
export const printJson = ({ stream }: Output, data: unknown): void => {
  const coded = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  stream.write(`${JSON.stringify(data).replace(UNSAFE, coded)}\n`);
};

/** Waits until what was written is on its way, so that memory doesn't grow where a reader is slow. */
export async function written({ stream }: Output): Promise<void> {
  if (stream.writableNeedDrain && !stream.destroyed)
    await Promise.race([once(stream, 'drain'), once(stream, 'close')]);
  // Errors of the stream, such as a reader that left, come between two turns.
  await setImmediate();
}
