import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  Configuration,
  calculatePKCECodeChallenge,
  fetchProtectedResource,
  tokenRevocation,
} from 'openid-client';
import { z } from 'zod';
import { nameFrom, PATIENCE, type Provider, type SignInSettings } from './provider.ts';

const DISCORD = 'https://discord.com/api';
/** Who the person is, and in which servers. */
const SCOPE = 'identify guilds';

const snowflake = z.string().regex(/^\d{1,20}$/);
const userSchema = z.object({
  id: snowflake,
  username: z.string(),
  global_name: z.string().nullish(),
});
const guildsSchema = z.array(z.object({ id: snowflake, name: z.string() }));

/** Signs in with Discord, by OAuth 2. */
export function discordProvider({
  clientId,
  clientSecret,
  apiUrl = DISCORD,
}: NonNullable<SignInSettings['discord']>): Provider {
  const { origin, protocol } = new URL(apiUrl);
  const config = new Configuration(
    {
      issuer: origin,
      authorization_endpoint: `${origin}/oauth2/authorize`,
      token_endpoint: `${apiUrl}/oauth2/token`,
      revocation_endpoint: `${apiUrl}/oauth2/token/revoke`,
    },
    clientId,
    clientSecret,
  );
  config.timeout = PATIENCE;
  // Settings take an address without TLS for this machine alone.
  if (protocol === 'http:') allowInsecureRequests(config);

  async function ask<Schema extends z.ZodType>(
    token: string,
    path: string,
    schema: Schema,
  ): Promise<z.infer<Schema>> {
    const response = await fetchProtectedResource(config, token, new URL(`${apiUrl}/v10${path}`), 'GET');
    if (!response.ok) throw new Error(`Discord answered ${response.status} to GET ${path}`);
    return schema.parse(await response.json());
  }

  return {
    async begin(back, { state, verifier }) {
      return buildAuthorizationUrl(config, {
        redirect_uri: back,
        scope: SCOPE,
        state,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
    },

    async finish(address, { state, verifier }) {
      const tokens = await authorizationCodeGrant(config, address, {
        expectedState: state,
        pkceCodeVerifier: verifier,
      });
      const token = tokens.access_token;
      try {
        const user = await ask(token, '/users/@me', userSchema);
        const guilds = await ask(token, '/users/@me/guilds', guildsSchema);
        return {
          person: `discord:${user.id}`,
          name: nameFrom(user.global_name ?? undefined, nameFrom(user.username, user.id)),
          workspaces: guilds.map(({ id, name }) => ({
            workspace: `discord:${id}`,
            place: nameFrom(name, id),
          })),
        };
      } finally {
        // It isn't needed any more, and expires where this fails.
        await tokenRevocation(config, token).catch(() => undefined);
      }
    },
  };
}
