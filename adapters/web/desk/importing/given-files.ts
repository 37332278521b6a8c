import type { GivenFile } from '../../../../src/interchange/format.ts';

const LONGEST_NAME = 500;

/** Names are shown, and nothing is ever written under them. All the same, one that leads out of its folder is none that a browser gives. */
const isName = (name: string): boolean =>
  name !== '' &&
  name.length <= LONGEST_NAME &&
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  !/[\u0000-\u001f\u007f\\]|^\/|^[A-Za-z]:/.test(name) &&
  !name.split('/').some((part) => part === '..' || part === '.' || part === '');

/** Of one import: a form is read in one go, in which nobody else is answered. */
const MOST_FILES = 10_000;

/** What a browser sent. */
interface Sent {
  header(name: string): string | undefined;
  arrayBuffer(): Promise<ArrayBuffer>;
}

type Given =
  | { readonly files: readonly GivenFile[] }
  /** The first name that is none. */
  | { readonly badName: string }
  /** As many as there may be. */
  | { readonly tooMany: number };

/** The files of a form; none, where it is no form. */
export async function givenFiles(sent: Sent): Promise<Given> {
  const type = sent.header('content-type') ?? '';
  const bytes = await sent.arrayBuffer();
  if (hasMoreParts(bytes, type)) return { tooMany: MOST_FILES };
  const form = await new Response(bytes, { headers: { 'content-type': type } })
    .formData()
    .catch(() => new FormData());
  const files = form.getAll('files').filter((part) => typeof part !== 'string');
  const bad = files.find(({ name }) => !isName(name));
  if (bad !== undefined) return { badName: bad.name };
  return {
    files: await Promise.all(
      files.map(async (file) => ({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) })),
    ),
  };
}

/** Whether a form has more parts than an import may have files: each begins with what parts them. */
function hasMoreParts(bytes: ArrayBuffer, type: string): boolean {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type) ?? [];
  const boundary = Buffer.from(`--${quoted ?? plain ?? ''}`);
  const body = Buffer.from(bytes);
  let at = body.indexOf(boundary);
  for (let parts = 0; at >= 0; parts++) {
    if (parts > MOST_FILES) return true;
    at = body.indexOf(boundary, at + boundary.length);
  }
  return false;
}
