import { stackFrames } from '../stack-frames.ts';

/** What can be logged of an error. Not its message, which may quote what a person wrote: its name, code and place tell enough. */
export interface Fault {
  readonly fault: string;
  readonly code?: string;
  readonly at?: readonly string[];
}

export function faultOf(error: unknown): Fault {
  // Bolt wraps what has no code of its own.
  const inner = error instanceof Error && 'original' in error ? error.original : error;
  if (!(inner instanceof Error)) return { fault: typeof inner };
  const code = 'code' in inner && typeof inner.code === 'string' ? { code: inner.code } : {};
  return { fault: inner.name, ...code, at: stackFrames(inner) };
}
