import type { WebClient } from '@slack/web-api';
import type { PlatformMeans } from '../../platform.ts';
import { audienceOf } from '../connect/audience.ts';
import type { Identity } from '../connect/identity.ts';
import { newcomers } from '../connect/newcomers.ts';
import { nameIn, peopleOf } from '../connect/people.ts';
import { homeOf } from '../home/home.ts';
import { fileFetcher } from '../send/fetch-file.ts';
import { otherCallsOf } from '../send/other-calls.ts';
import { senderTo } from '../send/sender.ts';
import { viewsOf } from '../send/views.ts';
import type { Hearing } from './hearing.ts';

interface Options extends PlatformMeans {
  readonly identity: Identity;
  readonly client: WebClient;
  /** The token that files are fetched with. */
  token(): Promise<string>;
  readonly apiUrl: string | undefined;
  /** Ends the waiting between attempts. */
  readonly signal: AbortSignal;
}

/** Everything that belongs to one workspace: what is sent there, and what is known of who is there. */
export function hearingIn({ identity, client, token, apiUrl, signal, conversation, log }: Options): Hearing {
  const people = peopleOf(client, log, identity.workspace);
  const sending = { client, log, signal };
  const fetchFile = fileFetcher({
    token,
    apiUrl,
    failed: (error) => log.warn({ error }, 'a file could not be had from Slack'),
  });
  const hearing = {
    conversation,
    identity,
    people,
    audience: audienceOf(client, people, log),
    means: {
      sender: senderTo(sending),
      views: viewsOf(sending),
      fetchFile,
      nameOf: nameIn(people),
      calls: otherCallsOf(sending),
    },
    isNew: newcomers(client, log),
  };
  return { ...hearing, home: homeOf(hearing) };
}
