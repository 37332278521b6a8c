import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { link, lstat, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { reasonOf } from '../../../src/glossary/pack/reason.ts';
import { StoreError } from '../../../src/store/store-error.ts';
import { EXIT, Failure } from '../../failure.ts';
import { Counter } from '../counter.ts';
import { interruptible } from '../interruptible.ts';
import type { Setting } from '../setting.ts';
import { print } from '../streams.ts';
import { withStore } from '../with-team.ts';

interface Options {
  readonly force?: boolean;
}

/** Only who makes a backup can read it: it holds secrets. */
const MODE = 0o600;
const GZIPPED = /\.gz$/i;

/**
 * Writes all that is kept into a file, which appears as a whole or not at all; or to standard output.
 * @throws Failure where the file is there already, or can't be written.
 */
export async function backup(file: string, { force = false }: Options, setting: Setting): Promise<void> {
  const { out, err } = setting.streams;
  if (file !== '-' && !force && (await isThere(file))) throw taken(file);
  if (file === '-' && out.isTerminal)
    throw new Failure(
      'A backup holds secrets, which a terminal should not show: name a file, or use a pipe.',
    );
  await withStore(setting, 'needs', async (store) => {
    const counter = new Counter(err, 'records');
    try {
      await interruptible('Nothing was backed up.', async (signal) => {
        const lines = counted(store.backup(), counter, signal);
        if (file === '-') await pipeline(Readable.from(lines), out.stream, { end: false });
        else await toFile(lines, file, force);
      });
    } catch (error) {
      if (error instanceof Failure || error instanceof StoreError) throw error;
      // Whoever reads the output has gone.
      if ((error as NodeJS.ErrnoException).code === 'EPIPE')
        throw new Failure('The backup was cut off.', EXIT.failed);
      throw new Failure(`${file} can’t be written: ${reasonOf(error)}.`, EXIT.failed, { cause: error });
    } finally {
      counter.finish();
    }
    // The first and the last line are no records.
    const records = counter.count - 2;
    print(
      file === '-' ? err : out,
      `Backed up ${records === 1 ? '1 record' : `${records} records`}${file === '-' ? '' : ` to ${file}`}.`,
    );
  });
}

async function* counted(
  lines: AsyncIterable<string>,
  counter: Counter,
  signal: AbortSignal,
): AsyncGenerator<string> {
  for await (const line of lines) {
    signal.throwIfAborted();
    yield `${line}\n`;
    counter.advance();
  }
}

async function toFile(lines: AsyncIterable<string>, file: string, force: boolean): Promise<void> {
  const temporary = `${file}.${randomBytes(4).toString('hex')}.part`;
  try {
    const target: Writable = createWriteStream(temporary, { mode: MODE, flags: 'wx' });
    if (GZIPPED.test(file)) await pipeline(Readable.from(lines), createGzip(), target);
    else await pipeline(Readable.from(lines), target);
    await toDisk(temporary);
    if (force) await rename(temporary, file);
    else await appear(temporary, file);
    await toDisk(dirname(file));
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Gives a file its name, unless another one has got it meanwhile. */
async function appear(temporary: string, file: string): Promise<void> {
  try {
    await link(temporary, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw taken(file);
    // Not every file system has links.
    if (await isThere(file)) throw taken(file);
    await rename(temporary, file);
  }
}

/** Waits until it outlives a loss of power. */
async function toDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const taken = (file: string): Failure =>
  new Failure(`${file} is there already: --force writes over it.`, EXIT.failed);

const isThere = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    () => false,
  );
