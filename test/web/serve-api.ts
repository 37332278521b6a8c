import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { WebMeans } from '../../adapters/web/means.ts';
import { serveWeb } from '../../adapters/web/web.ts';
import { openTeam } from '../../src/team/open-team.ts';
import type { Packs } from '../../src/team/packs.ts';
import type { Team } from '../../src/team/team.ts';
import { samplePacks } from '../sample-glossary.ts';
import { openAt } from '../store/open-at.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { webMeans } from './web-means.ts';

/** The web adapter on a port of its own, over a store of its own, until the test is over. */
export interface ServedApi {
  readonly team: Team;
  /** Of what is at a path: "/api/v1/entries". */
  url(path: string): URL;
  get(path: string, token?: string): Promise<Response>;
  ask(body: unknown, token?: string): Promise<Response>;
}

interface Settings
  extends Partial<Pick<WebMeans, 'limits' | 'workspace' | 'proxies' | 'isLocal' | 'publicUrl'>> {
  readonly packs?: Packs;
}

/** More than any test asks. */
const MANY = { address: 100_000, token: 100_000 };

export async function serveApi({ packs = samplePacks, ...settings }: Settings = {}): Promise<ServedApi> {
  const store = await openAt(join(await temporaryFolder(), 'differentia.db'));
  const team = openTeam(store, packs);
  const means = { ...(await webMeans(team, '1.2.3')), limits: MANY, ...settings };
  const server = createServer(serveWeb(means)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await team.overlays.close();
    await store.close();
  });
  const { port } = server.address() as AddressInfo;
  const url = (path: string) => new URL(path, `http://127.0.0.1:${port}`);
  const bearing = (token?: string): Record<string, string> =>
    token === undefined ? {} : { authorization: `Bearer ${token}` };
  return {
    team,
    url,
    get: (path, token) => fetch(url(path), { headers: bearing(token) }),
    ask: (body, token) =>
      fetch(url('/api/v1/questions'), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...bearing(token) },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
}
