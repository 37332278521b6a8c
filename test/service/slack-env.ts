import { APP_TOKEN, BOT_TOKEN } from '../simulators/slack/identities.ts';
import type { SlackSimulator } from '../simulators/slack/slack-simulator.ts';

/** What a service has in its environment to be connected to a Slack. */
export const slackEnv = (slack: Pick<SlackSimulator, 'apiUrl'>) => ({
  SLACK_BOT_TOKEN: BOT_TOKEN,
  SLACK_APP_TOKEN: APP_TOKEN,
  SLACK_API_URL: slack.apiUrl,
});
