import { pause } from '../pause.ts';
import { type CallFailure, callFailureOf } from './call-failure.ts';

/** What came of a call to Slack. */
export type Attempted<T> = { readonly value: T } | { readonly failure: CallFailure };

const ATTEMPTS = 4;
/** An answer that comes later than this, over all attempts, is of no use to who asked. In milliseconds. */
const LONGEST_WAIT = 30_000;
const FIRST_PAUSE = 500;

/**
 * Makes a call, and makes it again where that can't do harm: always if it surely did nothing, and if it is idempotent also
 * where nobody knows. Slack has no key that would make posting a message idempotent.
 */
export async function attempt<T>(
  call: () => Promise<T>,
  { idempotent, signal }: { readonly idempotent: boolean; readonly signal: AbortSignal },
): Promise<Attempted<T>> {
  let waited = 0;
  for (let made = 1; ; made += 1) {
    try {
      return { value: await call() };
    } catch (error) {
      const failure = callFailureOf(error);
      const wait = waitBeforeAnother(failure, made, idempotent);
      waited += wait;
      if (waited > LONGEST_WAIT || made === ATTEMPTS || !(await pause(wait, signal))) return { failure };
    }
  }
}

/** In milliseconds; for ever where the call must not be made again. */
function waitBeforeAnother(failure: CallFailure, made: number, idempotent: boolean): number {
  if (failure.kind === 'limited') return failure.seconds * 1000;
  if (failure.kind === 'unsent' || (failure.kind === 'unknown' && idempotent))
    return FIRST_PAUSE * 2 ** (made - 1);
  return Number.POSITIVE_INFINITY;
}
