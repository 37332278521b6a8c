import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Where what the build made for browsers is served. */
const SERVED_AT = '/assets/';

const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), css: z.array(z.string()).optional() }),
);

/** Under which addresses browsers find what was made for them. They change with what is there, and so can be kept for ever. */
export interface Assets {
  /** The address of a file, by the name of what it was made from, "pages.css" say; nothing where it wasn't made. */
  of(source: string): string | undefined;
}

/** Reads what the build says that it made. @param folder where it made it. */
export function readAssets(folder: string): Assets {
  const made = manifestIn(folder);
  return {
    of(source) {
      const [, found] = Object.entries(made).find(([path]) => path.split('/').at(-1) === source) ?? [];
      return found === undefined ? undefined : SERVED_AT + found.file;
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
