import { endsIn } from './beginning.ts';
import type { Format, GivenFile, Imported, ReadOptions } from './format.ts';
import { FORMATS, formatOf } from './formats.ts';
import { LIMITS } from './limits.ts';

/**
 * Reads files that hold a glossary, from whomever they come. Whatever is wrong with them is a fault; only work that is
 * called off ends with an error, the signal's reason.
 * @param format the one that they are in; found out where it is left out.
 */
export async function readGlossary(
  files: readonly GivenFile[],
  options: ReadOptions,
  format: Format | undefined = formatOf(files),
): Promise<Imported> {
  const first = files[0]?.name ?? '';
  const nothing = (file: string, message: string): Imported => ({
    header: {},
    entries: [],
    faults: [{ file, line: 1, message }],
  });
  const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
  if (bytes > LIMITS.bytes || files.length > LIMITS.files) return nothing(first, tooLarge());
  if (format === undefined)
    return nothing(
      first,
      `is in no format that can be read: ${FORMATS.map(({ title }) => title).join('; ')}`,
    );
  const fitting = files.filter((file) => endsIn(file, format.extensions));
  try {
    return await format.read(fitting.length > 0 ? fitting : files, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    return nothing(first, `can’t be read: ${(error as Error).message}`);
  }
}

/** What to say of files that are more than one import may have. */
export const tooLarge = (): string =>
  `is more than one import may have, ${LIMITS.bytes / 1024 ** 2} MiB in ${LIMITS.files} files: import it in parts`;
