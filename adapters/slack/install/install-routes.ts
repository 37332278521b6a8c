import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { ErrorCode, type Installation, InstallProvider } from '@slack/oauth';
import type { Logger } from 'pino';
import type { Store } from '../../../src/store/store.ts';
import { clientOptions } from '../connect/client-options.ts';
import { workspaceOf } from '../connect/origin.ts';
import { noSdkLog } from '../connect/sdk-log.ts';
import { INSTALL_PATH, INSTALLED_PATH, RETURN_PATH } from '../manifest/manifest.ts';
import { SCOPES } from '../manifest/uses.ts';
import { callFailureOf } from '../send/call-failure.ts';
import type { Installed } from './credentials.ts';
import { installState, LONGEST_INSTALL } from './install-state.ts';
import type { AppCredentials } from './token-exchange.ts';

interface Options {
  readonly app: AppCredentials;
  /** Under what address people reach this server. */
  readonly publicUrl: string;
  readonly store: Pick<Store, 'secrets' | 'claims'>;
  readonly log: Logger;
  /** Keeps what a workspace gave. */
  begin(installed: Installed): Promise<void>;
}

/** What became of it, as the pages that people are led to call it. */
type Outcome = 'done' | 'organisation' | 'denied' | 'stale' | 'refused' | 'unreachable';

/** The way by which a workspace lets the bot in: to Slack, where somebody agrees, and back. Each ends on a page that says what is next. */
export function installRoutes({
  app,
  publicUrl,
  store,
  log,
  begin,
}: Options): Readonly<Record<string, RequestListener>> {
  const { clientId, clientSecret, apiUrl } = app;
  const asked = { scopes: [...SCOPES], redirectUri: publicUrl + RETURN_PATH };
  const states = installState(store, asked);
  const provider = new InstallProvider({
    clientId,
    clientSecret,
    stateStore: states,
    stateCookieName: COOKIE,
    installationStore: {
      storeInstallation: async (installation) => {
        const installed = installedBy(installation);
        await begin(installed);
        const lacking = SCOPES.filter((scope) => installation.bot?.scopes.includes(scope) === false);
        if (lacking.length > 0)
          log.warn(
            { workspace: installed.workspace, lacking },
            'a workspace gave fewer scopes than are needed',
          );
      },
      // The bot finds its tokens another way: the SDK's would exchange one several times at once.
      fetchInstallation: () => Promise.reject(new Error('not asked for')),
    },
    clientOptions: clientOptions(apiUrl),
    logger: noSdkLog,
    ...(apiUrl !== undefined && { authorizationUrl: new URL('../oauth/v2/authorize', apiUrl).href }),
  });

  function lead(
    response: ServerResponse,
    outcome: Outcome,
    query: Readonly<Record<string, string>> = {},
  ): void {
    const page = new URL(`${publicUrl}${INSTALLED_PATH}/${outcome}`);
    for (const [name, value] of Object.entries(query)) page.searchParams.set(name, value);
    response.writeHead(303, { ...UNCACHED, location: page.href }).end();
  }

  function failed(response: ServerResponse, error: Error & { readonly code?: unknown }): void {
    const known = OUTCOMES.get(error.code);
    if (known !== undefined) {
      lead(response, known);
      return;
    }
    const failure = callFailureOf(error);
    log.error({ error: failure.error }, 'a workspace could not let the bot in');
    lead(response, failure.kind === 'refused' ? 'refused' : 'unreachable');
  }

  /** Straight to Slack, whose own page says what the app may do. The SDK's cookie would leave to the browser who else may send it. */
  async function goThere(_: IncomingMessage, response: ServerResponse): Promise<void> {
    const state = await states.generateStateParam(asked, new Date());
    const location = await provider.generateInstallUrl(asked, true, state);
    const cookie = `${COOKIE}=${state}; Secure; HttpOnly; SameSite=Lax; Path=/; Max-Age=${LONGEST_INSTALL / 1000}`;
    response.writeHead(302, { ...UNCACHED, location, 'set-cookie': cookie }).end();
  }

  async function comeBack(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const error = new URL(request.url ?? '/', publicUrl).searchParams.get('error');
    if (error === 'access_denied') return lead(response, 'denied');
    if (error !== null) {
      log.warn(
        { error: /^\w{1,80}$/.test(error) ? error : 'unreadable' },
        'Slack let nobody install the app',
      );
      return lead(response, 'refused');
    }
    await provider.handleCallback(request, response, {
      success: ({ appId = '', team, isEnterpriseInstall }) =>
        isEnterpriseInstall
          ? lead(response, 'organisation')
          : lead(response, 'done', { app: appId, team: team?.id ?? '' }),
      failure: (fault) => failed(response, fault),
    });
  }

  const route =
    (work: (request: IncomingMessage, response: ServerResponse) => Promise<void>): RequestListener =>
    (request, response) => {
      if (request.method !== 'GET') return void response.writeHead(405, { allow: 'GET' }).end();
      work(request, response).catch((error: Error) => failed(response, error));
    };
  return { [INSTALL_PATH]: route(goThere), [RETURN_PATH]: route(comeBack) };
}

/** Its name lets no other server of the same domain set it. */
const COOKIE = '__Host-differentia_slack_install';

/** What the SDK finds amiss in how somebody comes back. */
const OUTCOMES: ReadonlyMap<unknown, Outcome> = new Map([
  [ErrorCode.InvalidStateError, 'stale'],
  [ErrorCode.MissingStateError, 'stale'],
  [ErrorCode.MissingCodeError, 'refused'],
]);

/** Neither a cache nor the next site learns of what is in the address. */
const UNCACHED = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' } as const;

/** @throws where Slack gave no bot. */
function installedBy({ bot, team, enterprise, isEnterpriseInstall }: Installation): Installed {
  const workspace = workspaceOf({ teamId: team?.id, enterpriseId: enterprise?.id, isEnterpriseInstall });
  if (bot === undefined || workspace === undefined) throw new Error('Slack let no bot in.');
  const { token, refreshToken, expiresAt, userId, id: botId } = bot;
  return {
    workspace,
    token,
    userId,
    botId,
    ...(refreshToken !== undefined && { refreshToken }),
    ...(expiresAt !== undefined && { expires: expiresAt * 1000 }),
  };
}
