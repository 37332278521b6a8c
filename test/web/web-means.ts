import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { render as renderForTerminal } from '../../adapters/cli/render/render.ts';
import { render as renderForDiscord } from '../../adapters/discord/render/render.ts';
import { overHttp } from '../../adapters/mcp/over-http.ts';
import { render as renderForSlack } from '../../adapters/slack/render/render.ts';
import type { WebMeans } from '../../adapters/web/means.ts';
import { Conversation } from '../../src/conversation/conversation.ts';
import { NOBODY } from '../../src/conversation/observer.ts';
import { english } from '../../src/messages/messages.ts';
import type { Team } from '../../src/team/team.ts';

/** What the composition root gives the web adapter, for a team; nothing is logged, and nobody observes. */
export async function webMeans(team: Team, version: string): Promise<WebMeans> {
  return {
    version,
    team,
    conversation: await Conversation.open(team),
    messages: english,
    log: pino({ level: 'silent' }),
    isLocal: false,
    assets: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    previews: async () => ({ slack: renderForSlack, discord: renderForDiscord }),
    membershipOf: async () => undefined,
    nameOf: async () => undefined,
    observer: NOBODY,
    agents: overHttp({
      version,
      text: (answer, messages) => renderForTerminal(answer, { width: 80, colour: false }, messages),
      observer: NOBODY,
    }),
  };
}
