/** What can be logged of an error. Not its message, which may quote what a person wrote: its name, code and place tell enough. */
export interface Fault {
  readonly fault: string;
  readonly code?: string;
  readonly at?: readonly string[];
}

const FRAMES = 10;

export function faultOf(error: unknown): Fault {
  // Bolt wraps what has no code of its own.
  const inner = error instanceof Error && 'original' in error ? error.original : error;
  if (!(inner instanceof Error)) return { fault: typeof inner };
  const code = 'code' in inner && typeof inner.code === 'string' ? { code: inner.code } : {};
  return { fault: inner.name, ...code, at: framesOf(inner) };
}

/** The stack begins with the message, which may look like anything. */
function framesOf({ stack = '', message }: Error): string[] {
  const frames = stack.slice(Math.max(0, stack.indexOf(message)) + message.length).split('\n');
  return frames
    .map((line) => line.trim())
    .filter((line) => /^at .*:\d+:\d+\)?$/.test(line))
    .slice(0, FRAMES);
}
