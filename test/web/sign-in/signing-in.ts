import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Membership } from '../../../adapters/platform.ts';
import type { WebMeans } from '../../../adapters/web/means.ts';
import type { SignInSettings } from '../../../adapters/web/sign-in/provider.ts';
import { serveWeb } from '../../../adapters/web/web.ts';
import { openTeam } from '../../../src/team/open-team.ts';
import type { Team } from '../../../src/team/team.ts';
import { samplePacks } from '../../sample-glossary.ts';
import { openAt } from '../../store/open-at.ts';
import { webMeans } from '../web-means.ts';
import { CLIENT, type OpenIdServer, openIdServer } from './openid-server.ts';

/** The pages, where people can sign in, and the server that says who they are. */
export interface SigningIn {
  /** "http://localhost:…" */
  readonly url: string;
  readonly openId: OpenIdServer;
  readonly team: Team;
  /** What people are, by workspace and person: "slack:T1 slack:U1". Nobody is in a workspace that isn't named here. */
  readonly memberships: Map<string, Membership | 'unknown'>;
  close(): Promise<void>;
}

/** @param discord for those who sign in with that. */
export async function signingIn(
  discord?: SignInSettings['discord'],
  limits: WebMeans['limits'] = { signIn: 10_000 },
): Promise<SigningIn> {
  const folder = await mkdtemp(join(tmpdir(), 'differentia-sign-in-'));
  const store = await openAt(join(folder, 'differentia.sqlite'));
  const team = openTeam(store, samplePacks);
  let serve: RequestListener = () => undefined;
  const server = createServer((request, response) => serve(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const openId = await openIdServer(`${url}/sign-in/slack/back`);
  const memberships: SigningIn['memberships'] = new Map();
  const means = {
    ...(await webMeans(team, '1.0.0')),
    publicUrl: url,
    limits,
    signIn: {
      slack: { ...CLIENT, issuer: openId.issuer },
      discord,
    },
    membershipOf: async (workspace: string, person: string) => {
      const found = memberships.get(`${workspace} ${person}`) ?? 'stranger';
      return found === 'unknown' ? undefined : found;
    },
  };
  serve = serveWeb(means);
  return {
    url,
    openId,
    team,
    memberships,
    async close() {
      server.closeAllConnections();
      server.close();
      await openId.close();
      await means.conversation.idle();
      await team.overlays.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
