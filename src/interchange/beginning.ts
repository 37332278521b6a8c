import type { GivenFile } from './format.ts';

const LENGTH = 1_000;

/** The first characters of a file, to be recognised by. */
export const beginningOf = ({ content }: GivenFile): string =>
  new TextDecoder().decode(content.subarray(0, 4 * LENGTH)).slice(0, LENGTH);

/** Whether the file's name ends in one of these, whatever their case. */
export const endsIn = ({ name }: Pick<GivenFile, 'name'>, extensions: readonly string[]): boolean =>
  extensions.some((extension) => name.toLowerCase().endsWith(extension));
