import { WebClient } from '@slack/web-api';
import type { PlatformMeans } from '../../platform.ts';
import type { Hearing } from '../hear/hearing.ts';
import { hearingIn } from '../hear/hearing-in.ts';
import { clientOptions } from './client-options.ts';
import { identify } from './identity.ts';
import { type Origin, workspaceOf } from './origin.ts';
import { standingOf } from './standing.ts';
import { untilAccepted } from './until-accepted.ts';
import { workspaceClient } from './workspace-client.ts';
import type { Workspaces } from './workspaces.ts';

interface Options extends PlatformMeans {
  readonly botToken: string;
  readonly apiUrl: string | undefined;
  /** Ends the trying to connect. */
  readonly stopping: AbortSignal;
  /** Ends the trying to send. */
  readonly closing: AbortSignal;
}

/** The one workspace whose token the operator has set. */
export function oneWorkspace({ botToken, apiUrl, stopping, closing, ...means }: Options): Workspaces {
  const { conversation, log } = means;
  let hearing: Hearing | undefined;
  let isGone = false;
  const token = async () => botToken;

  /** From then on nothing is answered there any more, where everything that is tried would fail for the same reason. */
  async function gone(error: string): Promise<void> {
    if (hearing === undefined) return;
    const { workspace } = hearing.identity;
    hearing = undefined;
    isGone = true;
    log.error(
      { error },
      'Slack does not accept SLACK_BOT_TOKEN any more: install the app again, and set the token anew',
    );
    await conversation.left(workspace);
  }
  const refused = (_: string, error: string): void => {
    const confirmed = async () => {
      if ((await standingOf(botToken, apiUrl)) === 'taken back') await gone(error);
    };
    const failed = () => log.error('it could not be noted that the workspace is gone');
    conversation.during(confirmed).catch(failed);
  };

  return {
    async open() {
      const client = new WebClient(botToken, clientOptions(apiUrl));
      const trying = { token: 'SLACK_BOT_TOKEN', log, signal: stopping } as const;
      const identity = await untilAccepted(() => identify(client), trying);
      if (identity === undefined) return false;
      const sending = { client: workspaceClient({ token, refused }, apiUrl), token, apiUrl, signal: closing };
      hearing = hearingIn({ ...means, ...sending, identity });
      await conversation.joined(identity.workspace);
      return true;
    },
    // Slack delivers what is of any workspace that the app was ever installed in; what is known here is for one of them.
    at: async (origin) => (workspaceOf(origin) === hearing?.identity.workspace ? hearing : undefined),
    where: async () => (hearing === undefined ? (isGone ? [] : undefined) : [hearing]),
    async leave(origin: Origin) {
      if (workspaceOf(origin) !== hearing?.identity.workspace) return;
      if ((await standingOf(botToken, apiUrl)) !== 'accepted') await gone('app_uninstalled');
    },
  };
}
