import type { Command } from 'commander';
import type { Store } from '../../../../src/store/store.ts';
import { PLAIN, prose } from '../../help.ts';
import type { Setting } from '../../setting.ts';
import { type WorkspaceOptions, whichWorkspace } from '../../which-workspace.ts';
import { withStore } from '../../with-team.ts';
import { create } from './create.ts';
import { list } from './list.ts';
import { revoke } from './revoke.ts';

/** What all commands of tokens take. */
interface Common extends WorkspaceOptions {
  readonly json?: boolean;
}

/** Where tokens are kept, and whose are meant. */
interface Keyring {
  readonly store: Store;
  readonly workspace: string;
  readonly setting: Setting;
  readonly json: boolean;
}

/** Makes work with a workspace's tokens the action of a command. @param begins whether it may be the first that is kept of it. */
export type Acting = <Options, Args extends readonly unknown[]>(
  work: (keyring: Keyring, options: Options, ...args: Args) => Promise<void>,
  begins?: boolean,
) => (...given: unknown[]) => Promise<void>;

/** Adds the commands of tokens, by which programs read a glossary over HTTP. */
export function addToken(program: Command, setting: Setting): void {
  const group = program
    .command('token')
    .description('let programs read a workspace’s glossary over HTTP, by tokens')
    .option(
      '-w, --workspace <id>',
      'whose glossary, such as slack:T024BE7LD; else the only one that there is',
    )
    .option('--json', 'print JSON')
    .helpCommand(false)
    .configureHelp({ ...PLAIN, showGlobalOptions: true })
    .addHelpText('after', prose(HELP));
  const acting: Acting =
    (work, begins = false) =>
    async (...given) => {
      const command = given.at(-1) as Command;
      const options = command.optsWithGlobals<Common>();
      const args = given.slice(0, -2) as never;
      await withStore(setting, begins ? 'begins' : 'looks', async (store) => {
        const { workspace, glossary } = await whichWorkspace(store, options, begins);
        if (begins && glossary === '') await store.glossaries.of(workspace, Date.now());
        await work(
          { store, workspace, setting, json: options.json ?? false },
          options as never,
          ...(args as never[] as never),
        );
      });
    };
  for (const register of [create, list, revoke]) register(group, acting);
}

const HELP =
  'A program that sends “Authorization: Bearer” and a token sees what its workspace sees, at /api/v1 and /mcp; without one it sees what everybody does. docs/api.md leads through it.';
