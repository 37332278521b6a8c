import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Where what the build made for browsers is served. */
const SERVED_AT = '/assets/';

const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), imports: z.array(z.string()).default([]) }),
);

/** Under which addresses browsers find what was made for them. They change with what is there, and so can be kept for ever. */
export interface Assets {
  /** The address of a file, by the name of what it was made from, "pages.css" say; nothing where it wasn't made. */
  of(source: string): string | undefined;
  /** The addresses of all that a script begins with, of which a browser would learn only once it has read the script. */
  neededBy(source: string): readonly string[];
}

/** Reads what the build says that it made. @param folder where it made it. */
export function readAssets(folder: string): Assets {
  const made = manifestIn(folder);
  const find = (source: string) =>
    Object.entries(made).find(([path]) => path.split('/').at(-1) === source)?.[1];
  return {
    of(source) {
      const found = find(source);
      return found === undefined ? undefined : SERVED_AT + found.file;
    },
    neededBy(source) {
      const needed = new Set(find(source)?.imports);
      // What is added on the way is looked at in its turn.
      for (const name of needed) for (const more of made[name]?.imports ?? []) needed.add(more);
      return [...needed].flatMap((name) => made[name]?.file ?? []).map((file) => SERVED_AT + file);
    },
  };
}

/** Without it pages are shown as they are, which is better than not at all. */
function manifestIn(folder: string): z.infer<typeof manifestSchema> {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')));
  } catch {
    return {};
  }
}
