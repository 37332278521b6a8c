import type { Pack } from './pack.ts';

/** Goes up when a program of before could not read what is written now. */
const FORMAT = 1;

/** Packs as one text that loads without parsing YAML and without validation: both were done when it was made. */
export const compilePacks = (packs: readonly Pack[]): string =>
  `${JSON.stringify({ format: FORMAT, packs })}\n`;

/**
 * @param file only named in the error.
 * @throws if the text is not what this version's `compilePacks` made.
 */
export function loadCompiled(text: string, file: string): readonly Pack[] {
  const { format, packs } = (JSON.parse(text) ?? {}) as { format?: unknown; packs?: readonly Pack[] };
  if (format !== FORMAT || packs === undefined) {
    throw new Error(`${file} was compiled by another version of Differentia: run “npm run build” again`);
  }
  return packs;
}
