import { createInterface } from 'node:readline/promises';
import { EXIT, Failure } from '../failure.ts';
import type { Streams } from './streams.ts';

/**
 * Asks on a terminal whether to go on; nothing but "y" and "yes" says so.
 * @param yes the person has said so before.
 * @throws Failure where there is nobody to ask, or Ctrl-C is the answer.
 */
export async function confirm(
  { input, inputIsTerminal, err }: Pick<Streams, 'input' | 'inputIsTerminal' | 'err'>,
  question: string,
  yes: boolean | undefined,
): Promise<boolean> {
  if (yes) return true;
  if (!inputIsTerminal || !err.isTerminal)
    throw new Failure('Nothing was done: there is no terminal to ask on. --yes goes on without asking.');
  const asking = createInterface({ input, output: err.stream, terminal: true });
  const closed = new Promise<string>((resolve) => asking.once('close', () => resolve('')));
  let isCalledOff = false;
  asking.once('SIGINT', () => {
    isCalledOff = true;
    asking.close();
  });
  const answer = await Promise.race([asking.question(`${question} [y/N] `), closed]);
  asking.close();
  if (isCalledOff) throw new Failure('\nNothing was done.', EXIT.calledOff);
  return /^\s*y(?:es)?\s*$/i.test(answer);
}
