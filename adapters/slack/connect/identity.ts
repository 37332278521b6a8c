import type { WebClient } from '@slack/web-api';
import { Failure } from '../../failure.ts';

/** Who the bot is, and where. */
export interface Identity {
  readonly userId: string;
  readonly botId: string;
  /** The team, or the organisation, as the core knows it. */
  readonly workspace: string;
}

/** Asks Slack whose token it is. @throws Failure if it is not a bot's. */
export async function identify(client: WebClient): Promise<Identity> {
  const { team_id, user_id, bot_id } = await client.auth.test();
  if (team_id === undefined || user_id === undefined || bot_id === undefined)
    throw new Failure(
      'SLACK_BOT_TOKEN is not a bot’s: copy the Bot User OAuth Token, which begins with “xoxb-”.',
    );
  return { userId: user_id, botId: bot_id, workspace: `slack:${team_id}` };
}
