import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';

/** A command of the session, and what it printed. */
interface Step {
  readonly command: string;
  readonly printed: string;
}

async function session(): Promise<Step[]> {
  const page = await readFile('docs/glossary.md', 'utf8');
  return [...page.matchAll(/^```console\n(.*?)^```/gms)].flatMap(([, block = '']) =>
    block.split(/^\$ /m).flatMap((step) => {
      const [command = '', ...printed] = step.split('\n');
      return command === '' ? [] : [{ command, printed: printed.join('\n').trimEnd() }];
    }),
  );
}

/** What each run makes up: ids of suggestions and imports, and codes. */
const MADE_UP = /(?:Suggested, as|Imported, as|Reported, as) (\w{6})\b|^(\w{5}-\w{5})$/gm;
const madeUp = (text: string): string[] =>
  [...text.matchAll(MADE_UP)].map(([, id, code]) => id ?? code ?? '');

const withoutDates = (text: string): string =>
  text
    .replace(/\b20[23]\d-\d\d-\d\d\b(?: \d\d:\d\d)?/g, 'DATE')
    .replace(/\b[A-Z][a-z]{2} \d{1,2}, 20[23]\d\b/g, 'DATE')
    .trimEnd();

/** Somebody's shell, where the built program is called as in the documentation. */
async function aShell(): Promise<(command: string) => Promise<string>> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'bin'));
  const program = join(folder, 'bin/differentia');
  await writeFile(
    program,
    `#!/bin/sh\nexec '${process.execPath}' '${resolve('dist/differentia.js')}' "$@"\n`,
  );
  await chmod(program, 0o755);
  await writeFile(
    join(folder, 'terms.csv'),
    'label,definition,aliases\nRed book,The rules of the house.,RB\nBlue book,The blue one.,\nGreen book,,\n',
  );
  const env = {
    ...process.env,
    PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
    DATA_DIR: join(folder, 'var'),
    DATABASE_URL: '',
  };
  return (command) =>
    new Promise((done) => {
      execFile('sh', ['-c', `${command} 2>&1`], { cwd: folder, env }, (_error, out) => done(out));
    });
}

it('the session in docs/glossary.md prints what it says there', { timeout: 300_000 }, async () => {
  const steps = await session();
  expect(steps.length).toBeGreaterThan(30);
  const shell = await aShell();
  const ours = new Map<string, string>();
  for (const { command, printed } of steps) {
    const real = [...ours].reduce((text, [theirs, our]) => text.replaceAll(theirs, our), command);
    const out = await shell(real);
    const made = madeUp(out);
    for (const [index, id] of madeUp(printed).entries()) ours.set(id, made[index] ?? id);
    const told = [...ours].reduce((text, [theirs, our]) => text.replaceAll(our, theirs), out);
    expect(withoutDates(told), command).toBe(withoutDates(printed));
  }
});
