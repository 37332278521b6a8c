import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadCompiled } from '../../src/glossary/pack/compiled.ts';
import { english } from '../../src/messages/messages.ts';
import { Packs } from '../../src/team/packs.ts';
import { suggest } from '../../src/team/suggest.ts';
import {
  letLapse,
  publishChange,
  reportWrong,
  suggestChange,
  type World,
  want,
  worldOf,
} from '../../test/web/desk/desk-world.ts';
import { type ServedWeb, serveOnWeb } from '../../test/web/served-web.ts';

const WORKSPACE = 'slack:T1';
const NAMES: Readonly<Record<string, string>> = { 'slack:U0LINUS': 'Linus', 'slack:U0GRACE': 'Grace' };

/**
 * The pages, with something to do at the desk.
 * @param built the folder of the program that was built.
 */
export async function webSite(built: URL): Promise<ServedWeb> {
  const packs = new Packs(loadCompiled(await readFile(new URL('packs.json', built), 'utf8')), english);
  const served = await serveOnWeb(packs, {
    workspace: WORKSPACE,
    isLocal: true,
    assets: fileURLToPath(new URL('web', built)),
    nameOf: async (_, person) => NAMES[person],
  });
  await fill(await worldOf(served.team, WORKSPACE));
  return served;
}

async function fill(world: World): Promise<void> {
  const contract =
    'A contract by which one program uses another: the calls it may make, and what comes back.';
  await suggestChange(
    world,
    'api',
    { definition: contract, altLabels: ['Programming interface'] },
    'Shorter, and says “contract”.',
  );
  const words = ['Done twice, it is as if it was done once.'];
  await suggestChange(world, 'idempotency', { points: words });
  const book = 'The steps to take when a service misbehaves, one page a service.';
  const added = { kind: 'concept', lang: 'en', prefLabel: 'Blue book', definition: book };
  const linus = { person: 'slack:U0LINUS', isWorkspaceAdmin: false, name: 'Linus' };
  await suggest(world.team, world.by(linus), { kind: 'entry', data: added, base: 0 });
  await suggestChange(world, 'tcp', { definition: 'A stream of bytes, in order, between two programs.' });
  await publishChange(world, 'tcp', { definition: 'A stream of bytes between two programs.' });
  const comment = 'It should say what “uniform interface” means.';
  await suggest(world.team, world.by(linus), { kind: 'comment', entry: 'rest', comment });
  await want(world, 'flux capacitor', 'What is a flux capacitor?');
  await want(world, 'blast radius', 'What is the blast radius?');
  await reportWrong(world, 'udp', 'It says nothing of multicast.');
  await letLapse(world, 'tcp');
}
