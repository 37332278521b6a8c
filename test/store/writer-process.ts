import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { onTestFinished } from 'vitest';

/** A process that uses a store, and the lines it has said so far. */
export interface Writer {
  readonly process: ChildProcess;
  readonly lines: string[];
  /** Resolves when the process has said as many lines. */
  said(lines: number): Promise<void>;
  /** Resolves when it is gone, and everything it said was read. */
  gone: Promise<unknown>;
}

/** Builds the program of `writer.ts` until the test is over. @returns its path. */
export async function buildWriter(): Promise<string> {
  const file = await bundle(new URL('writer.ts', import.meta.url));
  onTestFinished(() => rm(file, { force: true }));
  return file;
}

/** Builds a program where it finds its packages. @returns its path. */
export async function bundle(source: URL): Promise<string> {
  const name = `writer-${process.pid}-${randomBytes(4).toString('hex')}.js`;
  const file = fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
  await build({
    input: fileURLToPath(source),
    platform: 'node',
    external: ['libsql', 'pg-native'],
    transform: { target: 'node20' },
    output: { file, format: 'esm' },
  });
  return file;
}

export function startWriter(program: string, ...args: string[]): Writer {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    child.emit('said');
  });
  const gone = once(child, 'close');
  onTestFinished(() => void child.kill('SIGKILL'));
  return {
    process: child,
    lines,
    gone,
    async said(count) {
      while (lines.length < count) {
        const ended = await Promise.race([once(child, 'said').then(() => false), gone.then(() => true)]);
        if (ended && lines.length < count) throw new Error('The writer ended too early.');
      }
    },
  };
}
