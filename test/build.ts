import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Builds the program once, as `npm run build` does, for the tests that run it. */
export default async function build(): Promise<void> {
  await promisify(execFile)('npm', ['run', '--silent', 'build']);
}
