import type { Store } from '../../src/store/store.ts';
import type { Platform, PlatformMeans } from '../platform.ts';
import type { SlackSettings } from '../settings/slack-settings.ts';
import { httpTransport } from './connect/http-transport.ts';
import { oneWorkspace } from './connect/one-workspace.ts';
import { sdkLogTo } from './connect/sdk-log.ts';
import { socketTransport } from './connect/socket-transport.ts';
import { boltApp } from './hear/bolt-app.ts';
import type { LinkedIds } from './hear/hear-links.ts';
import type { Hearing } from './hear/hearing.ts';
import { listen } from './hear/listen.ts';
import { manyWorkspaces } from './install/many-workspaces.ts';
import { formsOfSentence } from './send/forms.ts';

interface SlackMeans extends PlatformMeans {
  readonly linkedIds: LinkedIds;
  /** Keeps what workspaces give that let the bot in. */
  readonly store: Store;
}

/** The bot in Slack: in one workspace, or in all that let it in. */
export function connectSlack(settings: SlackSettings, { store, linkedIds, ...means }: SlackMeans): Platform {
  const { conversation, log } = means;
  const { apiUrl, transport: way } = settings;
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
  const { workspaces, routes, close } =
    'botToken' in settings
      ? { workspaces: oneWorkspace({ ...means, ...settings, ...ending, apiUrl }) }
      : manyWorkspaces({ ...means, ...settings, ...ending, apiUrl, store });

  /** Where a person is, of some workspaces; nothing where it isn't known yet which there are. */
  async function whereIs(person: string, among: readonly string[]): Promise<Hearing | 'nowhere' | undefined> {
    const hearings = await workspaces.where(among);
    if (hearings === undefined || hearings.length < 2) return hearings && (hearings[0] ?? 'nowhere');
    for (const hearing of hearings)
      if ((await hearing.people.membership(idOf(person))) !== 'stranger') return hearing;
    return 'nowhere';
  }

  return {
    name: 'slack',
    async languageOf(person, among) {
      const hearing = await whereIs(person, among);
      return typeof hearing === 'object' ? hearing.people.languageOf(idOf(person)) : undefined;
    },
    async tell(person, lines, among) {
      const hearing = await whereIs(person, among);
      if (hearing === undefined) return 'unknown';
      if (hearing === 'nowhere') return 'refused';
      // A message to a person's id goes to where the person and the bot are alone.
      const place = { channel: idOf(person) };
      return (await hearing.means.sender.post(place, formsOfSentence(lines.join('\n')))).outcome;
    },
    routes: { ...transport.routes, ...routes },
    async start() {
      if (!(await workspaces.open())) return;
      const { receiver } = transport;
      const app = boltApp({ receiver, hearingAt: (origin) => workspaces.at(origin), apiUrl, log, sdkLog });
      listen(app, { conversation, linkedIds, leave: (origin) => workspaces.leave(origin) });
      await transport.open();
    },
    isReady: () => transport.isOpen(),
    isAlive: () => transport.isAlive(),
    async membershipOf(workspace, person) {
      const there = (await workspaces.where([workspace]))?.find(
        ({ identity }) => identity.workspace === workspace,
      );
      if (there !== undefined) return there.people.membership(idOf(person));
      // Before it has begun to listen, it doesn't know yet where it is.
      return transport.isOpen() ? 'stranger' : undefined;
    },
    async nameOf(workspace, person) {
      const all = await workspaces.where([workspace]);
      const there = all?.find(({ identity }) => identity.workspace === workspace);
      return there?.people.nameOf(idOf(person));
    },
    async pause() {
      stopping.abort();
      await transport.pause();
    },
    async close() {
      stopping.abort();
      closing.abort();
      await transport.close();
      await close?.();
    },
  };
}

const idOf = (person: string): string => person.replace(/^slack:/, '');
