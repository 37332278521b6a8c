import type { Platform, PlatformMeans } from '../platform.ts';
import type { SlackSettings } from '../settings.ts';
import { httpTransport } from './connect/http-transport.ts';
import { oneWorkspace } from './connect/one-workspace.ts';
import { sdkLogTo } from './connect/sdk-log.ts';
import { socketTransport } from './connect/socket-transport.ts';
import { boltApp } from './hear/bolt-app.ts';
import type { LinkedIds } from './hear/hear-links.ts';
import { listen } from './hear/listen.ts';
import { formsOfSentence } from './send/forms.ts';

interface SlackMeans extends PlatformMeans {
  readonly linkedIds: LinkedIds;
}

/** The bot in Slack. */
export function connectSlack(settings: SlackSettings, means: SlackMeans): Platform {
  const { conversation, log } = means;
  const { botToken, apiUrl, transport: way } = settings;
  const sdkLog = sdkLogTo(log);
  /** No new work, and no more trying to connect. */
  const stopping = new AbortController();
  /** No more trying to send either. */
  const closing = new AbortController();
  const transport =
    way.kind === 'http'
      ? httpTransport(way.signingSecret, sdkLog)
      : socketTransport({ appToken: way.appToken, apiUrl, log, sdkLog, stopping: stopping.signal });
  const ending = { stopping: stopping.signal, closing: closing.signal };
  const workspaces = oneWorkspace({ ...means, ...ending, botToken, apiUrl });

  return {
    name: 'slack',
    async languageOf(person) {
      const [hearing] = await workspaces.where([]);
      return hearing?.people.languageOf(person.replace(/^slack:/, ''));
    },
    async tell(person, lines) {
      const [hearing] = await workspaces.where([]);
      if (hearing === undefined) return 'unknown';
      // A message to a person's id goes to where the person and the bot are alone.
      const place = { channel: person.replace(/^slack:/, '') };
      return (await hearing.means.sender.post(place, formsOfSentence(lines.join('\n')))).outcome;
    },
    ...(transport.routes && { routes: transport.routes }),
    async start() {
      if (!(await workspaces.open())) return;
      const { receiver } = transport;
      const app = boltApp({ receiver, hearingAt: (origin) => workspaces.at(origin), apiUrl, log, sdkLog });
      const { linkedIds } = means;
      listen(app, { conversation, linkedIds, leave: (origin) => workspaces.leave(origin) });
      await transport.open();
    },
    isReady: () => transport.isOpen(),
    isAlive: () => transport.isAlive(),
    async membershipOf(workspace, person) {
      const there = (await workspaces.where([workspace])).find(
        ({ identity }) => identity.workspace === workspace,
      );
      if (there !== undefined) return there.people.membership(person.replace(/^slack:/, ''));
      // Before it has begun to listen, it doesn't know yet where it is.
      return transport.isOpen() ? 'stranger' : undefined;
    },
    async pause() {
      stopping.abort();
      await transport.pause();
    },
    async close() {
      stopping.abort();
      closing.abort();
      await transport.close();
    },
  };
}
