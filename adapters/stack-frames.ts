const FRAMES = 10;

/** Where an error arose. Not its message, which may quote what a person wrote, and may look like anything. */
export function stackFrames({ stack = '', message }: Error): string[] {
  const frames = stack.slice(Math.max(0, stack.indexOf(message)) + message.length).split('\n');
  return frames
    .map((line) => line.trim())
    .filter((line) => /^at .*:\d+:\d+\)?$/.test(line))
    .slice(0, FRAMES);
}
