import { existsSync, mkdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

/** Linux's file system in memory, and how much of it must be free. */
const MEMORY = '/dev/shm';
const BYTES = 2 ** 31;

/**
 * Where a run of the tests keeps its files. In memory, where there is room: thousands of writes would each wait for a disk, and
 * memory outlives a killed process as well.
 */
export function workplace(): string {
  const base = existsSync(MEMORY) && roomIn(MEMORY) > BYTES ? MEMORY : tmpdir();
  return join(base, `differentia-tests-${process.pid}`);
}

function roomIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** Makes it, and takes it away at the end with all that was left in it. */
export default function setup({ config }: TestProject): () => void {
  const folder = config.env.TMPDIR;
  if (folder === undefined) throw new Error('the settings of the tests name no TMPDIR');
  mkdirSync(folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
