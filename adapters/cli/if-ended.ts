import { constants } from 'node:os';

/** Shells add the number of the signal to this. */
const SIGNALLED = 128;

/** How a process ends that a signal ended. */
export const exitCodeOf = (name: NodeJS.Signals): number => SIGNALLED + constants.signals[name];

/** Does work; where one of the signals ends the process meanwhile, something is done last. */
export async function ifEnded<T>(
  signals: readonly NodeJS.Signals[],
  last: () => void,
  work: () => Promise<T>,
): Promise<T> {
  const end = (name: NodeJS.Signals): void => {
    last();
    process.exit(exitCodeOf(name));
  };
  for (const name of signals) process.once(name, end);
  try {
    return await work();
  } finally {
    for (const name of signals) process.off(name, end);
  }
}
