import type { Pack } from './pack.ts';

/** Goes up when a program of before could not read what is written now. */
const FORMAT = 1;

/** Packs as one text that loads without parsing YAML and without validation: both were done when it was made. */
export const compilePacks = (packs: readonly Pack[]): string =>
  `${JSON.stringify({ format: FORMAT, packs })}\n`;

/**
 * Packs that are taken as they are: nothing checks them again.
 * @throws if the text is not what this version's `compilePacks` made.
 */
export function loadCompiled(text: string): readonly Pack[] {
  const { format, packs } = (JSON.parse(text) ?? {}) as { format?: unknown; packs?: readonly Pack[] };
  if (format !== FORMAT || packs === undefined) {
    throw new Error('this version of Differentia did not compile it; compile it again');
  }
  return packs;
}
