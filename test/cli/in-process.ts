import { PassThrough } from 'node:stream';
import { run } from '../../adapters/cli/program.ts';
import { invitation } from '../../adapters/discord/setup/invitation.ts';
import { openStore } from '../../adapters/open-store.ts';
import type { Finding } from '../../adapters/slack/manifest/check.ts';
import { creationLink, manifestOf } from '../../adapters/slack/manifest/manifest.ts';
import { compilePacks } from '../../src/glossary/pack/compiled.ts';
import { readPack } from '../../src/glossary/pack/read-pack.ts';
import { conceptOf } from '../glossary/builders.ts';
import type { Run } from './differentia.ts';

/** Where the command line runs. */
export interface Surroundings {
  /** What is kept is kept there. */
  readonly dataDir: string;
  /** A file of compiled packs. */
  readonly shippedPacks: string;
  readonly input?: string | undefined;
  /** Whether a person sees what is printed, and typed the input. */
  readonly isTerminal?: boolean;
  readonly editor?: string;
  /** What a look at the app in Slack, or in Discord, finds. */
  readonly findings?: readonly Finding[];
}

/** Runs the command line in this process, which takes a fraction of the time that a process of its own does. */
export async function inProcess(
  args: readonly string[],
  { dataDir, shippedPacks, input = '', isTerminal = false, editor = 'false', findings = [] }: Surroundings,
): Promise<Run> {
  const [given, out, err] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const output = (stream: PassThrough) => ({ stream, isTerminal, width: 80, colour: false });
  given.end(input);
  const read = Promise.all(
    [out, err].map(async (stream) => Buffer.concat(await stream.toArray()).toString()),
  );
  const exitCode = await run(args, {
    version: '0',
    streams: { input: given, inputIsTerminal: isTerminal, out: output(out), err: output(err) },
    shippedPacks,
    chats: {
      help: '',
      service: () => {
        throw new Error('nothing is served in a test’s own process');
      },
    },
    agents: () => {
      throw new Error('no program is answered in a test’s own process');
    },
    slack: {
      manifest: async (asked) => {
        const manifest = manifestOf(asked);
        return { manifest, link: creationLink(manifest) };
      },
      check: async () => findings,
    },
    discord: {
      invite: async (application = '1', to) => invitation(application, to),
      check: async () => findings,
    },
    openStore: (use) => openStore({ dataDir }, { begins: use !== 'needs' }),
    editor,
  });
  out.end();
  err.end();
  const [shown = '', complained = ''] = await read;
  return { exitCode, out: shown, err: complained };
}

/** What tests of a team's glossary find in a pack; a whole one takes longer to load. */
const SHIPPED = /^(?:api|kubernetes|nomad|webhook|rest|rpc|rest-vs-rpc)$/;
const SENSES = ['network', 'hardware'].map((sense) =>
  conceptOf({ id: `port-${sense}`, prefLabel: 'Port', sense }),
);

/** Compiled packs, with some of the shipped entries, and one name that has two senses. */
export async function somePacks(): Promise<string> {
  const { pack } = await readPack('data/software');
  const entries = pack.entries
    .filter(({ id }) => SHIPPED.test(id))
    // What they are a kind of isn't there.
    .map((entry) =>
      entry.kind === 'concept' ? { ...entry, broader: [], characteristics: {}, related: [] } : entry,
    );
  return compilePacks([{ ...pack, entries: [...entries, ...SENSES] }]);
}
