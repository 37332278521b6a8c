import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { reasonOf } from '../../../src/glossary/pack/reason.ts';
import { StoreError } from '../../../src/store/store-error.ts';
import { EXIT, Failure } from '../../failure.ts';
import { interruptible } from '../interruptible.ts';
import { linesIn } from '../lines-in.ts';
import { Progress } from '../progress.ts';
import type { Setting } from '../setting.ts';
import { print } from '../streams.ts';
import { unzipped } from '../unzipped.ts';
import { withStore } from '../with-team.ts';

/**
 * Takes a backup from a file, or from standard input, into an empty store.
 * @throws Failure where the file can't be read or is no whole backup, or the store has records.
 */
export async function restore(file: string, setting: Setting): Promise<void> {
  const { input, inputIsTerminal, inputBytes = 0, out, err } = setting.streams;
  if (file === '-' && inputIsTerminal) throw new Failure('Name the file of a backup, or pipe one into this.');
  const size = file === '-' ? inputBytes : await sizeOf(file);
  const records = await withStore(setting, 'begins', async (store) => {
    const progress = new Progress(size, err);
    const source = file === '-' ? input : createReadStream(file);
    try {
      return await interruptible('Nothing was restored.', async (signal) => {
        const lines = linesIn(await unzipped(source, (bytes) => progress.advance(bytes)));
        return store.restore(untilCalledOff(lines, signal));
      });
    } catch (error) {
      if (error instanceof Failure || error instanceof StoreError) throw error;
      throw unreadable(file, error);
    } finally {
      progress.finish();
      source.destroy();
    }
  });
  print(out, `Restored ${records === 1 ? '1 record' : `${records} records`}.`);
}

async function* untilCalledOff(lines: AsyncIterable<string>, signal: AbortSignal): AsyncGenerator<string> {
  for await (const line of lines) {
    signal.throwIfAborted();
    yield line;
  }
  signal.throwIfAborted();
}

async function sizeOf(file: string): Promise<number> {
  try {
    const found = await stat(file);
    if (found.isFile() || found.isFIFO()) return found.size;
  } catch (error) {
    throw unreadable(file, error);
  }
  throw new Failure(`${file} is no file.`);
}

const unreadable = (file: string, error: unknown): Failure =>
  new Failure(`${file === '-' ? 'Standard input' : file} can’t be read: ${reasonOf(error)}.`, EXIT.failed, {
    cause: error,
  });
