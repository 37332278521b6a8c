import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXIT, Failure } from '../../../../failure.ts';

/** A text that a person edits, in a file that only that person can read. */
export interface EditedFile {
  readonly path: string;
  /** Lets the person edit a text. @returns what it became. */
  edit(text: string): Promise<string>;
  /** Takes the file away. */
  discard(): Promise<void>;
}

/** @param editor the command, as a shell takes it. */
export async function editedFile(editor: string): Promise<EditedFile> {
  const folder = await mkdtemp(join(tmpdir(), 'differentia-'));
  await chmod(folder, 0o700);
  const path = join(folder, 'entry.yaml');
  return {
    path,
    async edit(text) {
      await writeFile(path, text, { mode: 0o600 });
      await runs(editor, path);
      return readFile(path, 'utf8');
    },
    discard: () => rm(folder, { recursive: true, force: true }),
  };
}

/** @throws Failure where the editor can't be run, or ends badly: then the person didn't mean it. */
async function runs(editor: string, path: string): Promise<void> {
  const child = spawn('sh', ['-c', `${editor} "$1"`, editor, path], { stdio: 'inherit' });
  // Ctrl-C in an editor is the editor's.
  const ignore = () => {};
  process.on('SIGINT', ignore);
  try {
    const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
    if (code === 0) return;
    throw new Failure(
      `The editor (${editor}) ended with an error: nothing was done. Your text is in ${path}.`,
      EXIT.failed,
    );
  } finally {
    process.off('SIGINT', ignore);
  }
}
