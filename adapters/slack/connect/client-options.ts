import type { WebClientOptions } from '@slack/web-api';
import { leanFetch } from './lean-fetch.ts';
import { noSdkLog } from './sdk-log.ts';

/** How long a call to Slack may take, in milliseconds. */
export const TIMEOUT = 10_000;

/**
 * What every client of the Web API is built with. Left to itself the SDK waits without an end, tries again ten times even
 * what may have been done, and holds up all calls while one is rate limited. Never add `headers`: the SDK writes the token
 * into the object it is given. A new object each time, as the SDK changes that, too. It logs nothing itself: whoever calls
 * knows better what a failure means, and tells of it once.
 */
export const clientOptions = (apiUrl: string | undefined): WebClientOptions => ({
  ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  retryConfig: { retries: 0 },
  timeout: TIMEOUT,
  fetch: leanFetch,
  rejectRateLimitedCalls: true,
  logger: noSdkLog,
});
