import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
} from 'openid-client';
import { z } from 'zod';
import { nameFrom, PATIENCE, type Provider, type SignInSettings } from './provider.ts';

const SLACK = 'https://slack.com';
/** Who the person is, and by what name; nothing that lets anybody do anything in Slack. */
const SCOPE = 'openid profile';

/** https://docs.slack.dev/authentication/sign-in-with-slack */
const claimsSchema = z.object({
  'https://slack.com/user_id': z.string().regex(/^[A-Z0-9_]{1,40}$/),
  'https://slack.com/team_id': z.string().regex(/^[A-Z0-9_]{1,40}$/),
  'https://slack.com/team_name': z.string().optional(),
  'https://slack.com/enterprise_id': z
    .string()
    .regex(/^[A-Z0-9_]{1,40}$/)
    .nullish(),
  'https://slack.com/enterprise_name': z.string().nullish(),
  name: z.string().optional(),
});

/** Sign in with Slack, by OpenID Connect. */
export function slackProvider({
  clientId,
  clientSecret,
  issuer = SLACK,
}: NonNullable<SignInSettings['slack']>): Provider {
  const server = new URL(issuer);
  let asked: Promise<Configuration> | undefined;
  /** What the server says of itself is asked for once, or again where it couldn't be had. */
  const configuration = (): Promise<Configuration> => {
    asked ??= discovery(server, clientId, clientSecret, undefined, {
      timeout: PATIENCE,
      // Settings take an address without TLS for this machine alone.
      ...(server.protocol === 'http:' && { execute: [allowInsecureRequests] }),
    }).catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };

  return {
    async begin(back, { state, nonce, verifier }) {
      const config = await configuration();
      return buildAuthorizationUrl(config, {
        redirect_uri: back,
        scope: SCOPE,
        state,
        nonce,
        // Slack refuses a secret beside a challenge from applications that it holds for public ones, and doesn't say that it takes any.
        ...(config.serverMetadata().supportsPKCE() && {
          code_challenge: await calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
        }),
      });
    },

    async finish(address, { state, nonce, verifier }) {
      const config = await configuration();
      const tokens = await authorizationCodeGrant(config, address, {
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
        ...(config.serverMetadata().supportsPKCE() && { pkceCodeVerifier: verifier }),
      });
      const claims = claimsSchema.parse(tokens.claims());
      const user = claims['https://slack.com/user_id'];
      const team = claims['https://slack.com/team_id'];
      const organisation = claims['https://slack.com/enterprise_id'];
      return {
        person: `slack:${user}`,
        name: nameFrom(claims.name, user),
        workspaces: [
          { workspace: `slack:${team}`, place: nameFrom(claims['https://slack.com/team_name'], team) },
          ...(organisation
            ? [
                {
                  workspace: `slack:${organisation}`,
                  place: nameFrom(claims['https://slack.com/enterprise_name'] ?? undefined, organisation),
                },
              ]
            : []),
        ],
      };
    },
  };
}
