import { Failure } from '../failure.ts';
import { exitCodeOf } from './if-ended.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does long work that Ctrl-C calls off, or whoever ends the process; told again, the process goes at once.
 * @param says what the person is told then.
 * @throws Failure where it was called off; work that was done by then counts as done.
 */
export async function interruptible<T>(says: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const calling = new AbortController();
  const { signal } = calling;
  const callOff = (name: NodeJS.Signals): void => calling.abort(new Failure(says, exitCodeOf(name)));
  for (const name of SIGNALS) process.once(name, callOff);
  try {
    return await work(signal);
  } catch (error) {
    // A stream that was cut off says something else.
    throw signal.aborted ? signal.reason : error;
  } finally {
    for (const name of SIGNALS) process.off(name, callOff);
  }
}
