import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../dist/differentia.js', import.meta.url));

export interface Run {
  readonly exitCode: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built program, as somebody at a shell would. */
export function differentia(
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { env: { ...process.env, ...env } });
    const read = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      read.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      read.err += text;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, ...read }));
    // A program that doesn't read its input may be gone before it is written.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** The lines of JSON that a run printed. */
export const jsonLines = ({ out }: Run): unknown[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
