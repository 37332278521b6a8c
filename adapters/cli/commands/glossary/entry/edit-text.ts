import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reasonOf } from '../../../../../src/glossary/pack/reason.ts';
import { EXIT, Failure } from '../../../../failure.ts';

/** A text that a person edits, in a file that only that person can read. */
export interface EditedFile {
  readonly path: string;
  /** Lets the person edit a text. */
  edit(text: string): Promise<Edited>;
  /** Takes the file away. */
  discard(): Promise<void>;
}

/** What an editor left behind. */
interface Edited {
  readonly text: string;
  /** Whether it was saved at all, if only as it was. */
  readonly isSaved: boolean;
}

/** What is written at a time as early as this was saved by nobody, however quick the editor is. */
const LONG_AGO = 60;

/**
 * @param editor the command, as a shell takes it.
 * @throws Failure where there is no room for a file.
 */
export async function editedFile(editor: string): Promise<EditedFile> {
  const folder = await ownFolder();
  const path = join(folder, 'entry.yaml');
  const discard = (): Promise<void> => rm(folder, { recursive: true, force: true });
  return {
    path,
    async edit(text) {
      await writeFile(path, text, { mode: 0o600 });
      const before = Date.now() / 1000 - LONG_AGO;
      await utimes(path, before, before);
      const { mtimeMs: made } = await stat(path);
      const isGood = await runs(editor, path);
      const left = await readFile(path, 'utf8').catch(() => undefined);
      // Nothing of the person's is lost with it.
      if (left === undefined || (left === text && !isGood)) await discard();
      if (left === undefined)
        throw new Failure(`The editor (${editor}) took the text away: nothing was done.`, EXIT.failed);
      if (!isGood)
        throw new Failure(
          `The editor (${editor}) ended with an error: nothing was done.${left === text ? '' : ` Your text is in ${path}.`}`,
          EXIT.failed,
        );
      return { text: left, isSaved: (await stat(path)).mtimeMs !== made };
    },
    discard,
  };
}

async function ownFolder(): Promise<string> {
  try {
    const folder = await mkdtemp(join(tmpdir(), 'differentia-'));
    await chmod(folder, 0o700);
    return folder;
  } catch (error) {
    throw new Failure(
      `A text to edit can’t be put into ${tmpdir()}: ${reasonOf(error)}. Set TMPDIR to a folder that will do.`,
      EXIT.failed,
      { cause: error },
    );
  }
}

/** @returns whether the editor ended well; else the person didn't mean it. */
async function runs(editor: string, path: string): Promise<boolean> {
  const child = spawn('sh', ['-c', `${editor} "$1"`, editor, path], { stdio: 'inherit' });
  // Ctrl-C in an editor is the editor's.
  const ignore = () => {};
  process.on('SIGINT', ignore);
  try {
    return (await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))) === 0;
  } finally {
    process.off('SIGINT', ignore);
  }
}
