import pc from 'picocolors';

/** How parts of an answer are set off on a terminal; without colour each is the text itself. */
export interface Style {
  title(text: string): string;
  heading(text: string): string;
  label(text: string): string;
  quiet(text: string): string;
  /** What a change adds. */
  added(text: string): string;
  /** What a change takes away. */
  removed(text: string): string;
}

export function styleOf(colour: boolean): Style {
  const c = pc.createColors(colour);
  return {
    title: (text) => c.bold(c.cyan(text)),
    heading: (text) => c.bold(text),
    label: (text) => c.green(text),
    quiet: (text) => c.dim(text),
    added: (text) => c.green(text),
    removed: (text) => c.red(text),
  };
}
