import { createInterface } from 'node:readline/promises';
import { Failure } from '../../../failure.ts';
import type { Place } from './place.ts';

/**
 * Asks on a terminal whether to go on; nothing but "y" and "yes" says so.
 * @param yes the person has said so before.
 * @throws Failure where there is nobody to ask.
 */
export async function confirm(
  { setting: { streams } }: Place,
  question: string,
  yes: boolean | undefined,
): Promise<boolean> {
  if (yes) return true;
  const { input, inputIsTerminal, err } = streams;
  if (!inputIsTerminal || !err.isTerminal)
    throw new Failure('Nothing was done: there is no terminal to ask on. --yes goes on without asking.');
  const asking = createInterface({ input, output: err.stream, terminal: true });
  const closed = new Promise<string>((resolve) => asking.once('close', () => resolve('')));
  asking.once('SIGINT', () => asking.close());
  const answer = await Promise.race([asking.question(`${question} [y/N] `), closed]);
  asking.close();
  return /^\s*y(?:es)?\s*$/i.test(answer);
}
