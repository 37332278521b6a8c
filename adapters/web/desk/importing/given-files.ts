import type { GivenFile } from '../../../../src/interchange/format.ts';

const LONGEST_NAME = 500;

/** Names are shown, and nothing is ever written under them. All the same, one that leads out of its folder is none that a browser gives. */
const isName = (name: string): boolean =>
  name !== '' &&
  name.length <= LONGEST_NAME &&
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  !/[\u0000-\u001f\u007f\\]|^\/|^[A-Za-z]:/.test(name) &&
  !name.split('/').some((part) => part === '..' || part === '.' || part === '');

/** The files of a form; the first name that is none, where there is such a one. */
export async function givenFiles(
  parts: readonly (string | File)[],
): Promise<{ readonly files: readonly GivenFile[] } | { readonly badName: string }> {
  const files = parts.filter((part) => typeof part !== 'string');
  const bad = files.find(({ name }) => !isName(name));
  if (bad !== undefined) return { badName: bad.name };
  return {
    files: await Promise.all(
      files.map(async (file) => ({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) })),
    ),
  };
}
