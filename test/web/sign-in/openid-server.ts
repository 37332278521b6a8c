import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** What Slack says of somebody who signs in. */
interface Account {
  readonly user: string;
  readonly name: string;
  readonly team: string;
  readonly teamName: string;
}

export const CLIENT = { clientId: 'the-client', clientSecret: 'the-secret-of-the-client' };

/** An OpenID provider that others have certified, on a port of its own, which tells of people what Slack tells. */
export interface OpenIdServer {
  readonly issuer: string;
  /** By what people type as their name at the provider. */
  readonly accounts: Map<string, Account>;
  /** How often a code was exchanged, and with what. */
  readonly exchanges: Readonly<Record<string, unknown>>[];
  close(): Promise<void>;
}

/** @param back the address at which browsers come back. */
export async function openIdServer(back: string): Promise<OpenIdServer> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const accounts = new Map<string, Account>();
  const exchanges: Record<string, unknown>[] = [];
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [back],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    // As Slack does, which tells everything in the token.
    conformIdTokenClaims: false,
    claims: {
      openid: [
        'sub',
        'https://slack.com/user_id',
        'https://slack.com/team_id',
        'https://slack.com/team_name',
      ],
      profile: ['name'],
    },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    cookies: { keys: ['a key of the test'] },
    findAccount: (_: unknown, id: string) => ({
      accountId: id,
      claims() {
        const account = accounts.get(id);
        return {
          sub: account?.user ?? id,
          name: account?.name,
          'https://slack.com/user_id': account?.user,
          'https://slack.com/team_id': account?.team,
          'https://slack.com/team_name': account?.teamName,
        };
      },
    }),
  });
  provider.on('grant.success', ({ oidc }) => exchanges.push({ ...oidc.params }));
  provider.on('grant.error', ({ oidc }) => exchanges.push({ ...oidc.params }));
  server.on('request', provider.callback());
  return {
    issuer,
    accounts,
    exchanges,
    async close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
