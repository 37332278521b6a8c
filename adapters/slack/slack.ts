import { WebClient } from '@slack/web-api';
import type { Platform, PlatformMeans } from '../platform.ts';
import type { SlackSettings } from '../settings.ts';
import { audienceOf } from './connect/audience.ts';
import { clientOptions } from './connect/client-options.ts';
import { httpTransport } from './connect/http-transport.ts';
import { identify } from './connect/identity.ts';
import { newcomers } from './connect/newcomers.ts';
import { peopleOf } from './connect/people.ts';
import { sdkLogTo } from './connect/sdk-log.ts';
import { socketTransport } from './connect/socket-transport.ts';
import { untilAccepted } from './connect/until-accepted.ts';
import { boltApp } from './hear/bolt-app.ts';
import { listen } from './hear/listen.ts';
import { fileFetcher } from './send/fetch-file.ts';
import { formsOfSentence } from './send/forms.ts';
import { senderTo } from './send/sender.ts';
import { viewsOf } from './send/views.ts';

/** The bot in one Slack workspace. */
export function connectSlack(
  settings: SlackSettings,
  { conversation, messages, log }: PlatformMeans,
): Platform {
  const { botToken, apiUrl, transport: way } = settings;
  const sdkLog = sdkLogTo(log);
  const client = new WebClient(botToken, clientOptions(apiUrl));
  /** No new work, and no more trying to connect. */
  const stopping = new AbortController();
  /** No more trying to send either. */
  const closing = new AbortController();
  const transport =
    way.kind === 'http'
      ? httpTransport(way.signingSecret, sdkLog)
      : socketTransport({ appToken: way.appToken, apiUrl, log, sdkLog, stopping: stopping.signal });

  const sender = senderTo({ client, log, signal: closing.signal });
  const views = viewsOf({ client, log, signal: closing.signal });
  const people = peopleOf(client, log);
  const audience = audienceOf(client, people, log);
  const fetchFile = fileFetcher({
    botToken,
    apiUrl,
    failed: (error) => log.warn({ error }, 'a file could not be had from Slack'),
  });

  return {
    name: 'slack',
    async tell(person, lines) {
      // A message to a person's id goes to where the person and the bot are alone.
      const place = { channel: person.replace(/^slack:/, '') };
      return (await sender.post(place, formsOfSentence(lines.join('\n')))).outcome;
    },
    ...(transport.routes && { routes: transport.routes }),
    async start() {
      const token = 'SLACK_BOT_TOKEN';
      const identity = await untilAccepted(() => identify(client), { token, log, signal: stopping.signal });
      if (identity === undefined) return;
      const { receiver } = transport;
      const app = boltApp({ receiver, identity, botToken, apiUrl, log, sdkLog });
      const means = { sender, messages, fetchFile, views };
      listen(app, { conversation, identity, people, audience, means, isNew: newcomers(client, log) });
      await transport.open();
      await conversation.joined(identity.workspace);
    },
    isReady: () => transport.isOpen(),
    isAlive: () => transport.isAlive(),
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
