import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../../temporary-folder.ts';
import type { Run } from '../differentia.ts';
import { inProcess, somePacks } from '../in-process.ts';

/** Somebody who keeps glossaries in a store of their own. */
export interface Keeper {
  /** The path of a file in a folder of the test's own. */
  path(name: string): string;
  /** Runs the command line. @param input what it reads. */
  run(args: readonly string[], input?: string): Promise<Run>;
  /** The same of "differentia glossary". */
  glossary(...args: string[]): Promise<Run>;
  /** The line of JSON that "differentia glossary … --json" prints. */
  json(...args: string[]): Promise<Printed>;
  /** The same at a terminal. @param typed what the person types there. */
  atTerminal(args: readonly string[], typed?: string): Promise<Run>;
  /** What the person's editor does with the file "$1" each time: shell scripts. What it was given is kept in "shown-0" and so on. */
  edits(...scripts: readonly string[]): Promise<void>;
}

/** What a test looks up in a line of JSON. */
// biome-ignore lint/suspicious/noExplicitAny: a test that looks for what isn't there fails
type Printed = any;

/** Reading the pack takes longer than a test. */
const packs = somePacks();

export async function keeper(): Promise<Keeper> {
  const folder = await temporaryFolder();
  const editor = join(folder, 'editor.sh');
  const shippedPacks = join(folder, 'packs.json');
  await writeFile(shippedPacks, await packs);
  const surroundings = { dataDir: join(folder, 'var'), shippedPacks, editor };
  const run = (args: readonly string[], input?: string) => inProcess(args, { ...surroundings, input });
  return {
    path: (name) => join(folder, name),
    run,
    glossary: (...args) => run(['glossary', ...args]),
    json: async (...args) => JSON.parse((await run(['glossary', ...args, '--json'])).out),
    atTerminal: (args, input) =>
      inProcess(['glossary', ...args], { ...surroundings, input, isTerminal: true }),
    async edits(...scripts) {
      const times = join(folder, 'times');
      const cases = scripts.map((script, index) => `${index}) ${script} ;;`).join('\n');
      await writeFile(times, '0');
      await writeFile(
        editor,
        `#!/bin/sh\nset -e\nn=$(cat '${times}')\necho $((n + 1)) > '${times}'\ncp "$1" '${folder}/shown-'$n\ncase $n in\n${cases}\nesac\n`,
      );
      await chmod(editor, 0o700);
    },
  };
}
