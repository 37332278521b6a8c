import type { Logger } from 'pino';
import type { GivenFile } from '../../../src/conversation/events.ts';

/** How long a file may take, in milliseconds. */
const TIMEOUT = 30_000;

/** Gets what is in an attachment, which is at an address of Discord's that holds for a day. */
export type FetchFile = (file: GivenFile) => Promise<Uint8Array | undefined>;

/** @param apiUrl another place than Discord itself. */
export const fileFetcher =
  (apiUrl: string | undefined, log: Logger): FetchFile =>
  async ({ reference, size }) => {
    try {
      const url = new URL(reference);
      if (!isDiscords(url, apiUrl)) throw new Error('not an address of Discord');
      const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT) });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      const content = new Uint8Array(await response.arrayBuffer());
      if (content.length !== size) throw new Error('another size');
      return content;
    } catch (error) {
      log.warn(
        { error: error instanceof Error ? error.message : 'unknown' },
        'a file could not be had from Discord',
      );
      return undefined;
    }
  };

const HOSTS = new Set(['cdn.discordapp.com', 'media.discordapp.net']);

const isDiscords = ({ protocol, hostname, origin }: URL, apiUrl: string | undefined): boolean =>
  (protocol === 'https:' && HOSTS.has(hostname)) ||
  (apiUrl !== undefined && new URL(apiUrl).origin === origin);
