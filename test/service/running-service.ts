import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const PROGRAM = fileURLToPath(new URL('../../dist/differentia.js', import.meta.url));

/** `differentia start` as a process of its own. */
export class RunningService {
  readonly #process: ChildProcess;
  /** What it wrote, standard output and standard error together. */
  output = '';

  constructor(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
    this.#process = spawn(process.execPath, [PROGRAM, 'start', ...args], {
      env: { PATH: process.env.PATH, PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream?.on('data', (text) => {
        this.output += text;
      });
    onTestFinished(() => void this.#process.kill('SIGKILL'));
  }

  get log(): Record<string, unknown>[] {
    return this.output
      .split('\n')
      .filter((line) => line.startsWith('{') && line.endsWith('}'))
      .map((line) => JSON.parse(line));
  }

  /** Waits until a line of the log says so, and gives that line. */
  async logged(message: string): Promise<Record<string, unknown>> {
    for (;;) {
      const line = this.log.find(({ msg }) => msg === message);
      if (line !== undefined) return line;
      if (this.#process.exitCode !== null) throw new Error(`it ended, and said: ${this.output}`);
      await Promise.race([once(this.#process.stdout as NodeJS.ReadableStream, 'data'), this.ended()]);
    }
  }

  async url(path: string): Promise<string> {
    const { port } = await this.logged('serving');
    return `http://127.0.0.1:${port}${path}`;
  }

  /** Waits until it answers questions. */
  async ready(): Promise<void> {
    const url = await this.url('/readyz');
    while (!(await fetch(url)).ok) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  kill(signal: NodeJS.Signals): void {
    this.#process.kill(signal);
  }

  /** @returns its exit code; nothing where a signal ended it. */
  async ended(): Promise<number | null> {
    if (this.#process.exitCode === null && this.#process.signalCode === null)
      await once(this.#process, 'close');
    return this.#process.exitCode;
  }
}
