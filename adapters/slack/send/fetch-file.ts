import type { GivenFile } from '../../../src/conversation/events.ts';

/** Gets what is in a file that somebody handed in. */
export type FetchFile = (file: GivenFile) => Promise<Uint8Array | undefined>;

/** How long a file may take, in milliseconds. */
const TIMEOUT = 30_000;

interface Options {
  /** The bot's token. */
  token(): Promise<string>;
  readonly apiUrl: string | undefined;
  /** Told why a file could not be had. */
  failed(error: string): void;
}

/** Files are fetched with the bot's token, which goes to Slack alone. */
export const fileFetcher =
  ({ token, apiUrl, failed }: Options): FetchFile =>
  async ({ reference, size }) => {
    try {
      const url = new URL(reference);
      if (!isSlacks(url, apiUrl)) throw new Error('not an address of Slack');
      const response = await fetch(url, {
        headers: { Authorization: `Bearer ${await token()}` },
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT),
      });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      const content = new Uint8Array(await response.arrayBuffer());
      // Without the scope files:read, Slack answers with the page where one signs in.
      if (content.length !== size) throw new Error('another size');
      return content;
    } catch (error) {
      failed(error instanceof Error ? error.message : 'unknown');
      return undefined;
    }
  };

const isSlacks = ({ protocol, hostname, origin }: URL, apiUrl: string | undefined): boolean =>
  (protocol === 'https:' && (hostname === 'slack.com' || hostname.endsWith('.slack.com'))) ||
  (apiUrl !== undefined && new URL(apiUrl).origin === origin);
