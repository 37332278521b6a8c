import type { WebClient } from '@slack/web-api';
import { Failure } from '../../failure.ts';
import { workspaceOf } from './origin.ts';

/** Who the bot is, and where. */
export interface Identity {
  readonly userId: string;
  readonly botId: string;
  /** The team, or the organisation, as the core knows it. */
  readonly workspace: string;
}

/** Asks Slack whose token it is. @throws Failure if it is not a bot's. */
export async function identify(client: WebClient): Promise<Identity> {
  const { team_id, enterprise_id, is_enterprise_install, user_id, bot_id } = await client.auth.test();
  const workspace = workspaceOf({
    teamId: team_id,
    enterpriseId: enterprise_id,
    isEnterpriseInstall: is_enterprise_install,
  });
  if (workspace === undefined || user_id === undefined || bot_id === undefined)
    throw new Failure(
      'SLACK_BOT_TOKEN is not a bot’s: copy the Bot User OAuth Token, which begins with “xoxb-”.',
    );
  return { userId: user_id, botId: bot_id, workspace };
}
