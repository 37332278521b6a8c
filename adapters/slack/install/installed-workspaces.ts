import type { PlatformMeans } from '../../platform.ts';
import { type Origin, workspaceOf } from '../connect/origin.ts';
import { isTakenBack, standingOf } from '../connect/standing.ts';
import { workspaceClient } from '../connect/workspace-client.ts';
import type { Workspaces } from '../connect/workspaces.ts';
import { faultOf } from '../fault.ts';
import type { Hearing } from '../hear/hearing.ts';
import { hearingIn } from '../hear/hearing-in.ts';
import { callFailureOf } from '../send/call-failure.ts';
import type { Installed } from './credentials.ts';
import type { Installations } from './installations.ts';

/** Of those that were heard of the longest ago, what Slack said of their people is asked anew. */
const MOST_KEPT = 2_000;

interface Options extends PlatformMeans {
  readonly installations: Installations;
  /** The token that holds now in a workspace. */
  freshToken(workspace: string): Promise<string>;
  readonly apiUrl: string | undefined;
  /** Ends the trying to send. */
  readonly closing: AbortSignal;
}

/** All workspaces that let the bot in. */
export function installedWorkspaces({
  installations,
  freshToken,
  apiUrl,
  closing,
  ...means
}: Options): Workspaces {
  const { conversation, log } = means;
  const hearings = new Map<string, Hearing>();

  async function gone(installed: Installed): Promise<void> {
    const { workspace } = installed;
    if (!(await installations.end(installed, Date.now()))) return;
    hearings.delete(workspace);
    log.info({ workspace }, 'the bot isn’t in a workspace any more');
  }

  /** @param isTold whether Slack has told that the bot isn't there; then it need not say so again. */
  async function look(workspace: string, isTold: boolean): Promise<void> {
    const installed = await installations.of(workspace);
    if (installed === undefined) return;
    const standing = await standingOf(installed.token, apiUrl);
    if (standing === 'taken back' || (isTold && standing === 'unknown')) await gone(installed);
  }

  function lookSoon(workspace: string): void {
    conversation
      .during(() => look(workspace, false))
      .catch((error: unknown) => log.error(faultOf(error), 'it could not be noted that a workspace is gone'));
  }

  async function tokenIn(workspace: string): Promise<string> {
    try {
      return await freshToken(workspace);
    } catch (error) {
      // Without a token that is good, nobody can ask whether there is another reason.
      const installed = hasEnded(callFailureOf(error).error) && (await installations.of(workspace));
      if (installed) await gone(installed);
      throw error;
    }
  }

  function hearingOf({ workspace, userId, botId }: Installed): Hearing {
    const before = hearings.get(workspace);
    hearings.delete(workspace);
    // Who lets the bot in again may give it another account.
    const isSame = before?.identity.userId === userId && before.identity.botId === botId;
    const token = () => tokenIn(workspace);
    const client = () => workspaceClient({ token, refused: () => lookSoon(workspace) }, apiUrl);
    const identity = { workspace, userId, botId };
    const hearing = isSame
      ? before
      : hearingIn({ ...means, identity, client: client(), token, apiUrl, signal: closing });
    hearings.set(workspace, hearing);
    const [oldest] = hearings.keys();
    if (hearings.size > MOST_KEPT && oldest !== undefined) hearings.delete(oldest);
    return hearing;
  }

  async function within(workspace: string | undefined): Promise<Hearing | undefined> {
    const installed = workspace === undefined ? undefined : await installations.of(workspace);
    return installed && hearingOf(installed);
  }

  return {
    open: async () => true,
    at: (origin) => within(workspaceOf(origin)),
    async where(workspaces) {
      const found = await Promise.all(workspaces.map(within));
      return found.filter((hearing) => hearing !== undefined);
    },
    async leave({ teamId, enterpriseId }: Origin) {
      // Slack doesn't always tell what the app was installed for.
      const named = [workspaceOf({ teamId }), workspaceOf({ enterpriseId, isEnterpriseInstall: true })];
      for (const workspace of named) if (workspace !== undefined) await look(workspace, true);
    },
  };
}

/** What Slack says where it takes neither the token nor the means to have another. */
const hasEnded = (error: string): boolean =>
  isTakenBack(error) || error === 'invalid_refresh_token' || error === 'token_expired';
